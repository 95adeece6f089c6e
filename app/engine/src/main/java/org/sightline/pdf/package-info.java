/**
 * The one writer of PDF: headings, paragraphs, lists and address blocks on A4, tagged for screen readers. Sees nobody.
 */
@NullMarked
package org.sightline.pdf;

import org.jspecify.annotations.NullMarked;
