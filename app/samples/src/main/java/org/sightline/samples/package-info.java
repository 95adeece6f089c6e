/** Sample photos, and builders of sample exports that know exactly what they put in. */
@org.jspecify.annotations.NullMarked
package org.sightline.samples;
