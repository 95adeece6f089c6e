/** Venmo's statements, which hold no pictures. */
@org.jspecify.annotations.NullMarked
package org.sightline.samples.venmo;
