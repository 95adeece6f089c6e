/** Older and smaller downloads of Facebook: the pages of before 2018, and the encrypted messages. */
@org.jspecify.annotations.NullMarked
package org.sightline.samples.facebook;
