/** What is around the screens of an audit: which of them is shown, and the way from one to another. */
@NullMarked
package org.sightline.desktop.shell;

import org.jspecify.annotations.NullMarked;
