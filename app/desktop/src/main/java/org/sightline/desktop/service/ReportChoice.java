package org.sightline.desktop.service;

import java.util.Locale;
import java.util.Set;
import org.sightline.report.ReportWriter;
import org.sightline.report.html.Discretion;

/**
 * What a report holds.
 *
 * @param formats at least one
 * @param discretion of the page for people
 * @param locale language of the page for people
 */
public record ReportChoice(Set<ReportWriter.Format> formats, Discretion discretion, Locale locale) {

    public ReportChoice {
        formats = Set.copyOf(formats);
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("A report needs a format");
        }
    }
}
