/** The command line: one class a command, thin. Sees {@code audit}, {@code report} and {@code model}. */
@NullMarked
package org.sightline.cli;

import org.jspecify.annotations.NullMarked;
