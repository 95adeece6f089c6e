@org.jspecify.annotations.NullMarked
package org.sightline.bench.video;
