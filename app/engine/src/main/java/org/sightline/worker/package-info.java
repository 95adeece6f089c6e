/**
 * Decoding and inference of untrusted pictures, in supervised processes of the same program: what a picture breaks there costs
 * that picture and nothing else. {@link org.sightline.worker.Workers} is the door; only {@code WorkerMain}, {@code PhotoAnalyser}
 * and {@code ThumbnailMain}, which run in the other process, touch a picture's content.
 */
@NullMarked
package org.sightline.worker;

import org.jspecify.annotations.NullMarked;
