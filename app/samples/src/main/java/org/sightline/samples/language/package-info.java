/** Words and dates of exports in several languages. */
@org.jspecify.annotations.NullMarked
package org.sightline.samples.language;
