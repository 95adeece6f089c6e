package org.sightline.batch;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.audit.ScanOptions;
import org.sightline.report.ReportWriter;
import org.sightline.report.html.Discretion;

/**
 * What is done for each child.
 *
 * @param scan what is examined, as far as the person agreed to it
 * @param locale language of the page for people
 * @param keepStores whether audits are kept after they were handed over
 */
public record BatchOptions(
        ScanOptions scan, Set<ReportWriter.Format> formats, Locale locale, Discretion discretion, boolean keepStores) {

    public BatchOptions {
        formats = Set.copyOf(formats);
    }

    /** All that makes another hand-over of the same export. */
    String inWords() {
        return String.join(
                " ",
                scan.effort().id(),
                sorted(scan.included()),
                sorted(formats),
                locale.toLanguageTag(),
                discretion.toString());
    }

    private static <E extends Enum<E>> String sorted(Set<E> words) {
        return words.stream().map(Enum::name).sorted().collect(Collectors.joining(",", "[", "]"));
    }
}
