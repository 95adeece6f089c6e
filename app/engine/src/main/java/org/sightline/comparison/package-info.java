/** Pure: two audits of the same accounts side by side, and what changed between them. */
@org.jspecify.annotations.NullMarked
package org.sightline.comparison;
