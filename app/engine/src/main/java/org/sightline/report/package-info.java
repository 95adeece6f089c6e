/** Reports: writers over an audit. Plain by purpose. Sees {@code audit} and {@code model}. */
@NullMarked
package org.sightline.report;

import org.jspecify.annotations.NullMarked;
