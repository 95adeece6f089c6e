/** What the exports of Meta's platforms have in common: how text, media, messages, labels, dates and pages are written. */
@NullMarked
package org.sightline.archive.meta;

import org.jspecify.annotations.NullMarked;
