/** Keys, passphrases, encryption of fields and keyed hashes for equality. Sees no other room but {@code system}. */
@NullMarked
package org.sightline.vault;

import org.jspecify.annotations.NullMarked;
