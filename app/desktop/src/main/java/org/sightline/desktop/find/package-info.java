/** The screen that says where a face would lead within the user's own archive. */
@NullMarked
package org.sightline.desktop.find;

import org.jspecify.annotations.NullMarked;
