package org.sightline.model;

import org.jspecify.annotations.Nullable;

/**
 * What an export tells about the account it belongs to.
 *
 * @param name the owner's displayed name, as senders and authors are called in the export
 * @param handle the account's user name
 */
public record Account(@Nullable String name, @Nullable String handle, Evidence evidence) {}
