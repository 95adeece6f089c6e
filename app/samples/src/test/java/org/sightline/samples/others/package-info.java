/** Tests of the sample exports. */
@org.jspecify.annotations.NullMarked
package org.sightline.samples.others;
