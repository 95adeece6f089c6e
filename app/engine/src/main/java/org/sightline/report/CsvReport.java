package org.sightline.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sightline.audit.Audit;
import org.sightline.audit.JudgedPhoto;
import org.sightline.model.Assumption;
import org.sightline.model.Face;
import org.sightline.model.Identifiability;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Reason;

/** {@code photos.csv}: one line a photo, for spreadsheets. UTF-8 with a byte order mark, so that they read it right. */
final class CsvReport {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    void write(Audit audit, List<Assumption> assumptions, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(
                    "id",
                    "path",
                    "archives",
                    "kinds",
                    "posted",
                    "audience",
                    "audience unknown",
                    "may be public",
                    "owner",
                    "exposure",
                    "faces",
                    "identifiable faces",
                    "clearest face",
                    "location",
                    "taken",
                    "reasons",
                    "video seconds");
            audit.forEachPhoto(assumptions, photo -> csv.printRecord(row(photo)));
        }
    }

    private static List<String> row(JudgedPhoto judged) {
        List<Face> faces = judged.photo().faces();
        JudgedPhoto.Location location = judged.location();
        JudgedPhoto.TakenAt takenAt = judged.takenAt();
        return List.of(
                judged.photo().id().shortForm(),
                plain(judged.path()),
                join(judged, placed -> placed.archive()),
                join(judged, placed -> placed.appearance().kind().name()),
                join(
                        judged,
                        placed -> placed.appearance().postedAt() == null
                                ? ""
                                : String.valueOf(placed.appearance().postedAt())),
                judged.audience().name(),
                judged.audienceUnknown() ? "yes" : "no",
                judged.mayBePublic() ? "yes" : "no",
                judged.owner().name(),
                judged.exposure().name(),
                Integer.toString(faces.size()),
                Long.toString(faces.stream()
                        .filter(face -> face.identifiability().isIdentifiable())
                        .count()),
                faces.stream()
                        .map(Face::identifiability)
                        .max(Identifiability::compareTo)
                        .map(Enum::name)
                        .orElse(""),
                location == null ? "" : location.visibleToOthers() ? "others" : "platform",
                takenAt == null ? "" : takenAt.time().toString(),
                judged.reasons().stream().map(Reason::code).map(Enum::name).collect(Collectors.joining(" ")),
                judged.photo().film() == null
                        ? ""
                        : Long.toString(Math.round(judged.photo().film().duration() / 1e3)));
    }

    private static String join(JudgedPhoto judged, Function<PlacedAppearance, String> part) {
        return judged.appearances().stream()
                .map(part)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** A spreadsheet takes what begins like a formula for one; a name of an archive must not become one. */
    private static String plain(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
