/** The network, shut: what Java offers to reach it is refused from the start of the program, and can be seen to be. */
@NullMarked
package org.sightline.system.network;

import org.jspecify.annotations.NullMarked;
