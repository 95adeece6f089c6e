/** LinkedIn's downloads: tables that tell who could see a post, without any picture. */
@NullMarked
package org.sightline.archive.linkedin;

import org.jspecify.annotations.NullMarked;
