package org.sightline.cli;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
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
            defaultValue = "html,json,csv",
            description =
                    "What to write: html (for people), json, csv, pdf (its words, to print). The first three unless told"
                            + " otherwise.")
    private Set<ReportWriter.Format> formats = EnumSet.complementOf(EnumSet.of(ReportWriter.Format.PDF));

    /** Languages of the page for people. */
    enum Language {
        EN(Locale.ENGLISH),
        DE(Locale.GERMAN);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }

    @CommandLine.Option(
            names = "--language",
            paramLabel = "en|de",
            defaultValue = "en",
            description = "Language of report.html; json and csv are English.")
    private Language language = Language.EN;

    @CommandLine.Option(
            names = "--blur",
            paramLabel = "strangers|all|none",
            defaultValue = "strangers",
            description = "Whose faces report.html covers: those of all who are not known to be you (usual;"
                    + " everybody as long as nobody is), everybody's, or nobody's.")
    private Discretion.Blur blur = Discretion.Blur.STRANGERS;

    @CommandLine.Option(
            names = "--places",
            paramLabel = "coarse|full|none",
            defaultValue = "coarse",
            description = "How exactly report.html tells places: to about ten kilometres (usual), exactly, or only that"
                    + " one is known.")
    private Discretion.Places places = Discretion.Places.COARSE;

    @CommandLine.Option(
            names = "--faces",
            paramLabel = "shown|none",
            defaultValue = "shown",
            description = "none: report.html without any picture, caption or name, to take home from a workshop.")
    private Faces faces = Faces.SHOWN;

    @CommandLine.Option(names = "--names", description = "report.html names the people who are tagged.")
    private boolean names;

    Set<ReportWriter.Format> formats() {
        return Set.copyOf(formats);
    }

    Locale locale() {
        return language.locale;
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
