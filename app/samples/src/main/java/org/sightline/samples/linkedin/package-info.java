/** LinkedIn's downloads, which hold no pictures. */
@org.jspecify.annotations.NullMarked
package org.sightline.samples.linkedin;
