/** The words and records that every other room uses. Sees no other room. */
@NullMarked
package org.sightline.model;

import org.jspecify.annotations.NullMarked;
