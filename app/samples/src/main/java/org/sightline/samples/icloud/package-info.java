/** Apple's downloads of iCloud Photos. */
@org.jspecify.annotations.NullMarked
package org.sightline.samples.icloud;
