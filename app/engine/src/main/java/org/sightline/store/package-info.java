/** One audit's SQLite file: schema, migrations, queries. Sees {@code model}. */
@NullMarked
package org.sightline.store;

import org.jspecify.annotations.NullMarked;
