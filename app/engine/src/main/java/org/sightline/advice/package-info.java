/**
 * What can be changed: the catalogue of settings, forms and requests with their sources, what each of them closes, and the plan.
 * Pure; sees {@code model}.
 */
@NullMarked
package org.sightline.advice;

import org.jspecify.annotations.NullMarked;
