/** What the window says: every sentence comes from the messages, none from the code. */
@NullMarked
package org.sightline.desktop.words;

import org.jspecify.annotations.NullMarked;
