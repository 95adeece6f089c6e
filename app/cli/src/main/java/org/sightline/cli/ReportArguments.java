package org.sightline.cli;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.sightline.letters.LetterLanguage;
import org.sightline.report.ReportWriter;
import org.sightline.report.html.Discretion;
import picocli.CommandLine;

/** The options of every command that writes reports. */
final class ReportArguments {

    /** Whether the page for people shows anybody at all. */
    enum Faces {
        SHOWN,
        NONE
    }

    @CommandLine.Option(
            names = "--format",
            split = ",",
            paramLabel = "html,json,csv,pdf",
            defaultValue = "html,json,csv")
    private Set<ReportWriter.Format> formats = EnumSet.complementOf(EnumSet.of(ReportWriter.Format.PDF));

    @CommandLine.Option(
            names = "--language",
            paramLabel = "en|de",
            descriptionKey = "report.language",
            converter = LanguageConverter.class)
    private LetterLanguage language = LetterLanguage.ENGLISH;

    @CommandLine.Option(names = "--blur", paramLabel = "strangers|all|none", defaultValue = "strangers")
    private Discretion.Blur blur = Discretion.Blur.STRANGERS;

    @CommandLine.Option(names = "--places", paramLabel = "coarse|full|none", defaultValue = "coarse")
    private Discretion.Places places = Discretion.Places.COARSE;

    @CommandLine.Option(names = "--faces", paramLabel = "shown|none", defaultValue = "shown")
    private Faces faces = Faces.SHOWN;

    @CommandLine.Option(names = "--names")
    private boolean names;

    Set<ReportWriter.Format> formats() {
        return Set.copyOf(formats);
    }

    Locale locale() {
        return language.locale();
    }

    Discretion discretion() {
        Discretion chosen = new Discretion(blur, places, true, names);
        return faces == Faces.NONE ? chosen.withoutFaces() : chosen;
    }

    /** Whether pictures are needed. */
    boolean pictures() {
        return formats.contains(ReportWriter.Format.HTML) && faces == Faces.SHOWN;
    }
}
