package org.sightline.samples;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a page for reading from the same records: a box each, with its media and its date in words. */
final class HtmlPage {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMM dd, yyyy h:mm:ss a", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private HtmlPage() {}

    static String write(Object root) {
        StringBuilder page = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body>\n");
        for (Object record : records(root)) {
            page.append("<div class=\"_a6-g\"><h2 class=\"_a6-h\">")
                    .append(escape(text(record, "title")))
                    .append("</h2><div class=\"_a6-p\">");
            List<String> uris = new ArrayList<>();
            collectUris(record, uris);
            uris.forEach(uri -> page.append("<div class=\"_2pin\"><img src=\"")
                    .append(escape(uri))
                    .append("\"></div>"));
            page.append("</div><div class=\"_a72d\">").append(date(record)).append("</div></div>\n");
        }
        return page.append("</body></html>\n").toString();
    }

    /** The records of a file: the list it is, the list it holds, or itself. */
    private static List<?> records(Object root) {
        if (root instanceof List<?> list) {
            return list;
        }
        if (root instanceof JsonObject object && object.values().size() == 1) {
            return records(object.values().values().iterator().next());
        }
        return List.of(root);
    }

    private static void collectUris(Object value, List<String> uris) {
        if (value instanceof List<?> list) {
            list.forEach(each -> collectUris(each, uris));
        } else if (value instanceof JsonObject object) {
            for (Map.Entry<String, Object> entry : object.values().entrySet()) {
                if (entry.getKey().equals("uri") && entry.getValue() instanceof String uri) {
                    uris.add(uri);
                } else {
                    collectUris(entry.getValue(), uris);
                }
            }
        }
    }

    private static String text(Object record, String key) {
        return record instanceof JsonObject object && object.values().get(key) instanceof String text ? text : "";
    }

    private static String date(Object record) {
        return record instanceof JsonObject object && object.values().get("timestamp") instanceof Long seconds
                ? DATE.format(Instant.ofEpochSecond(seconds))
                        .replace("AM", "am")
                        .replace("PM", "pm")
                : "";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
