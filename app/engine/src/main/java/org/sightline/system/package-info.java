/** What the program needs of the machine: its own folders, and a log that tells no secrets. Sees no other room. */
@NullMarked
package org.sightline.system;

import org.jspecify.annotations.NullMarked;
