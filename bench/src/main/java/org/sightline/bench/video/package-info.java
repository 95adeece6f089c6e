/** Measures how films are watched: boards of films with a truth, scores of tables, speed; see bench/video. */
@org.jspecify.annotations.NullMarked
package org.sightline.bench.video;
