@org.jspecify.annotations.NullMarked
package org.sightline.samples.films;
