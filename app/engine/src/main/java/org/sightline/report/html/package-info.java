/** {@code report.html}: one page for people, and pages of further photos beside it. Sees {@code audit} and {@code model}. */
@NullMarked
package org.sightline.report.html;

import org.jspecify.annotations.NullMarked;
