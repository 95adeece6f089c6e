/** WhatsApp's exports of a single chat. */
@NullMarked
package org.sightline.archive.whatsapp;

import org.jspecify.annotations.NullMarked;
