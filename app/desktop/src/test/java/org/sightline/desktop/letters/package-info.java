@NullMarked
package org.sightline.desktop.letters;

import org.jspecify.annotations.NullMarked;
