package org.sightline.cli;

import java.util.List;

/**
 * Something to say, before it is settled in which language.
 *
 * @param key of {@code messages/cli.properties}
 */
record Sentence(String key, List<Object> values) {

    static Sentence of(String key, Object... values) {
        return new Sentence(key, List.of(values));
    }
}
