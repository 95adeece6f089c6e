package org.sightline.cli;

import org.sightline.model.Effort;
import picocli.CommandLine;

/** Reads the word for an effort. */
final class EffortConverter implements CommandLine.ITypeConverter<Effort> {

    @Override
    public Effort convert(String word) {
        return Effort.byId(word).orElseThrow(() -> new Mistake("wrong.effort", word));
    }
}
