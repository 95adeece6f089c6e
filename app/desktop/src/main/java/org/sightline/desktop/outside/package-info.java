/** What leaves the program: copying an address, and opening it in the browser, which is asked before. */
@NullMarked
package org.sightline.desktop.outside;

import org.jspecify.annotations.NullMarked;
