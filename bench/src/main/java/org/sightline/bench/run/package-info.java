/** Whole scans beside two competitors, each in a process of its own. */
@org.jspecify.annotations.NullMarked
package org.sightline.bench.run;
