/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.service;

import org.jspecify.annotations.NullMarked;
