package org.sightline.samples.instagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.samples.Html;
import org.sightline.samples.JsonObject;
import org.sightline.samples.language.Language;
import org.sightline.samples.language.Word;

/**
 * Writes the page that stands in for a file of data (section 3.2 of the description): a box a record with its words in
 * {@code ._a6-h}, media and cells in {@code ._a6-p}, its date to the minute in {@code div._3-94._a6-o}. Inferred: the
 * heading of the page, how a value follows its label, voice notes, and the pages of the account.
 */
final class InstagramPage {
    private final InstagramContent content;
    private final InstagramPaths paths;
    private final String title;

    InstagramPage(InstagramContent content, InstagramPaths paths, String title) {
        this.paths = paths;
        this.content = content;
        this.title = title;
    }

    /** The first page, with a link to every other. */
    static String index(List<String> pages, Language language) {
        StringBuilder links = new StringBuilder();
        for (String page : pages) {
            if (page.endsWith(".html")) {
                links.append("<div><a href=\"")
                        .append(Html.escape(page))
                        .append("\">")
                        .append(Html.escape(page.substring(page.lastIndexOf('/') + 1)))
                        .append("</a></div>\n");
            }
        }
        return Html.page(Word.YOUR_INFORMATION.in(language), links.toString());
    }

    String write(Object root) {
        StringBuilder boxes = new StringBuilder();
        if (root instanceof JsonObject thread && thread.values().get("messages") instanceof List<?> messages) {
            List<String> names = list(thread, "participants").stream()
                    .map(each -> Html.text(each, "name"))
                    .toList();
            boxes.append("<div class=\"_2ph- _a6-h\">")
                    .append(Html.escape(Word.PARTICIPANTS.in(content.language) + ": " + String.join(", ", names)))
                    .append("</div>\n");
            messages.forEach(message -> addMessage((JsonObject) message, boxes));
            return Html.page(Html.text(thread, "title"), boxes.toString());
        }
        records(root).forEach(record -> addRecord((JsonObject) record, boxes));
        return Html.page(title, boxes.toString());
    }

    private void addMessage(JsonObject message, StringBuilder boxes) {
        StringBuilder body = new StringBuilder("<div><div></div><div>")
                .append(Html.escape(Html.text(message, "content")))
                .append("</div><div></div>");
        list(message, "photos").forEach(each -> addMedium(Html.text(each, "uri"), false, body));
        list(message, "videos").forEach(each -> addMedium(Html.text(each, "uri"), true, body));
        list(message, "audio_files").forEach(each -> addVoice(Html.text(each, "uri"), body));
        body.append("</div>");
        Long milliseconds = (Long) message.values().get("timestamp_ms");
        addBox(
                Html.text(message, "sender_name"),
                body.toString(),
                milliseconds == null ? null : milliseconds / 1000,
                boxes);
    }

    private void addRecord(JsonObject record, StringBuilder boxes) {
        List<?> media = record.values().get("uri") == null ? list(record, "media") : List.of(record);
        StringBuilder body = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (Object each : media) {
            String uri = Html.text(each, "uri");
            addMedium(uri, paths.isVideo(uri), body);
            addMetadata((JsonObject) each, cells);
        }
        if (record.values().get(InstagramRecords.TAGGED) instanceof List<?> names) {
            List<String> tagged = new ArrayList<>();
            names.forEach(name -> tagged.add(name + " (" + Word.TAGGED.in(content.language) + ", 0.00, 0.00)"));
            addCell(Word.TAGGED_USERS.in(content.language), String.join(", ", tagged), cells);
        }
        addLabels(record, body, cells);
        if (cells.length() > 0) {
            body.append("<table style=\"table-layout: fixed;\">").append(cells).append("</table>");
        }
        String words = Html.text(record, "title");
        Object first = media.isEmpty() ? record : media.get(0);
        addBox(
                words.isEmpty() && media.size() == 1 ? Html.text(first, "title") : words,
                body.toString(),
                time(record, first),
                boxes);
    }

    private void addMetadata(JsonObject medium, StringBuilder cells) {
        if (!(medium.values().get("media_metadata") instanceof JsonObject metadata)) {
            return;
        }
        for (Object kind : metadata.values().values()) {
            for (Object noted : list(kind, "exif_data")) {
                addNumber(noted, "latitude", Word.LATITUDE, cells);
                addNumber(noted, "longitude", Word.LONGITUDE, cells);
            }
        }
        addCell(
                Word.HAS_CAMERA.in(content.language),
                metadata.values().containsKey("photo_metadata") ? "True" : "False",
                cells);
    }

    private void addNumber(Object noted, String key, Word label, StringBuilder cells) {
        if (noted instanceof JsonObject object && object.values().get(key) instanceof Double number) {
            addCell(label.in(content.language), number.toString(), cells);
        }
    }

    private void addLabels(JsonObject record, StringBuilder body, StringBuilder cells) {
        if (record.values().get("media_map_data") instanceof JsonObject pictures) {
            pictures.values().values().forEach(each -> addMedium(Html.text(each, "uri"), false, body));
        }
        if (record.values().get("string_map_data") instanceof JsonObject labels) {
            for (Map.Entry<String, Object> label : labels.values().entrySet()) {
                String value = Html.text(label.getValue(), "value");
                Long time = number(label.getValue(), "timestamp");
                addCell(label.getKey(), value.isEmpty() && time != null ? date(time) : value, cells);
            }
        }
        for (Object each : list(record, "string_list_data")) {
            String value = Html.text(each, "value");
            Long time = number(each, "timestamp");
            addCell(value, time == null ? "" : date(time), cells);
        }
    }

    /** A label and its value: in one cell since 2023, in two before. */
    private void addCell(String label, String value, StringBuilder cells) {
        cells.append(isNew() ? "<tr><td colspan=\"2\" class=\"_2pin _a6_q\">" : "<tr><td class=\"_2pin _a6_q\">")
                .append(Html.escape(label))
                .append(isNew() ? "<div><div>" : "</td><td class=\"_2pin _2piu _a6_r\">")
                .append(Html.escape(value))
                .append(isNew() ? "</div></div></td></tr>" : "</td></tr>");
    }

    private void addMedium(String uri, boolean video, StringBuilder body) {
        if (uri.isEmpty()) {
            return;
        }
        String link = Html.escape(uri);
        String shown = video
                ? "<video src=\"" + link + "\" controls=\"1\" class=\"_a6_o _3-96\"></video>"
                : "<img src=\"" + link + "\" class=\"_a6_o _3-96\">";
        body.append("<div><a target=\"_blank\" href=\"")
                .append(link)
                .append("\">")
                .append(shown)
                .append("</a></div>");
    }

    private static void addVoice(String uri, StringBuilder body) {
        String link = Html.escape(uri);
        body.append("<div><audio controls=\"1\"><source src=\"")
                .append(link)
                .append("\"><a href=\"")
                .append(link)
                .append("\">audio</a></audio></div>");
    }

    private void addBox(String words, String body, @Nullable Long time, StringBuilder boxes) {
        String tag = isNew() ? "h2" : "div";
        boxes.append("<div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\">");
        if (!words.isEmpty()) {
            boxes.append("<" + tag + " class=\"_3-95 _2pim _a6-h _a6-i\">")
                    .append(Html.escape(words))
                    .append("</" + tag + ">");
        }
        boxes.append("<div class=\"_3-95 _a6-p\">").append(body).append("</div>");
        if (time != null) {
            boxes.append("<div class=\"_3-94 _a6-o\">").append(date(time)).append("</div>");
        }
        boxes.append("</div>\n");
    }

    private boolean isNew() {
        return content.layout.isAtLeast(InstagramLayout.JSON_2023);
    }

    private String date(long seconds) {
        return content.dates.write(seconds, content.zone, content.language, false);
    }

    private static @Nullable Long time(JsonObject record, Object first) {
        Long outer = number(record, "creation_timestamp");
        return outer == null ? number(first, "creation_timestamp") : outer;
    }

    private static @Nullable Long number(Object record, String key) {
        return record instanceof JsonObject object && object.values().get(key) instanceof Long number ? number : null;
    }

    private static List<?> list(Object record, String key) {
        return record instanceof JsonObject object && object.values().get(key) instanceof List<?> list
                ? list
                : List.of();
    }

    /** The records of a file: the list it is, the list it holds, or itself. */
    private static List<?> records(Object root) {
        if (root instanceof List<?> list) {
            return list;
        }
        JsonObject object = (JsonObject) root;
        Object only = object.values().size() == 1
                ? object.values().values().iterator().next()
                : null;
        return only instanceof List<?> list && !object.values().containsKey("media") ? list : List.of(root);
    }
}
