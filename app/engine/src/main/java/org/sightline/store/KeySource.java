package org.sightline.store;

import org.sightline.vault.KeyFiles;
import org.sightline.vault.Passphrases;

/**
 * Where stores' keys come from.
 *
 * @param keyFiles keys of stores without a passphrase
 * @param passphrases asks for the passphrase of others
 */
public record KeySource(KeyFiles keyFiles, Passphrases passphrases) {}
