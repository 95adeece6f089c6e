/** How well faces are found, matched and judged, on labelled photos that are not part of the project. */
@org.jspecify.annotations.NullMarked
package org.sightline.bench.accuracy;
