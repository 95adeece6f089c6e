/** Archives of Twitter, now X, of every era. */
@org.jspecify.annotations.NullMarked
package org.sightline.samples.twitter;
