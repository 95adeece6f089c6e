/**
 * The front doors: an open audit, a scan, a search. Command line, desktop and reports see only this, {@code report} and
 * {@code model}.
 */
@NullMarked
package org.sightline.audit;

import org.jspecify.annotations.NullMarked;
