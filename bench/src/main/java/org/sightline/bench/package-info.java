/** Benchmarks of the hot parts, by JMH. */
@NullMarked
package org.sightline.bench;

import org.jspecify.annotations.NullMarked;
