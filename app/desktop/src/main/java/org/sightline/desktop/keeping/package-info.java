/** Where an audit is kept, and what protects it. */
@NullMarked
package org.sightline.desktop.keeping;

import org.jspecify.annotations.NullMarked;
