/** Archives of other platforms than Meta's: what their builders share, and a list of all of them. */
@org.jspecify.annotations.NullMarked
package org.sightline.samples.others;
