/** Every way in which Meta's platforms hand out data, each as a small full export. */
@org.jspecify.annotations.NullMarked
package org.sightline.samples.meta;
