package org.sightline.samples;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.samples.language.Language;
import org.sightline.samples.language.Word;

/**
 * Writes the page that stands in for a file of data (section 2.3 of the description): a box a record with class {@code
 * _a6-g}, its title in {@code h2._a6-h}, its body in {@code div._a6-p} and {@code div._2pin}, its date in words in {@code
 * div._a72d}. Inferred: the heading of the page, words below a photo, the labels of places and tags, what stands around
 * a video and a voice note. Pages that are linked from the page show a video by its picture that leads to it, older ones
 * name it in a source.
 */
final class FacebookPage {
    private static final Set<String> WORDS = Set.of("post", "comment", "content");

    private final String path;
    private final boolean sections;
    private final ExportContent content;

    FacebookPage(String path, boolean sections, ExportContent content) {
        this.path = path;
        this.sections = sections;
        this.content = content;
    }

    /** The first page, with a link to every other. */
    static String index(List<String> pages, Language language) {
        StringBuilder links = new StringBuilder();
        for (String page : pages) {
            if (page.endsWith(".html")) {
                links.append("<div class=\"_a6-g\"><a href=\"")
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
        String title =
                path.substring(path.lastIndexOf('/') + 1).replace(".html", "").replace('_', ' ');
        if (root instanceof JsonObject file && file.values().get("photos") instanceof List<?> photos) {
            title = Html.text(file, "name");
            boxes.append("<div class=\"_3-95\">")
                    .append(Html.escape(Html.text(file, "description")))
                    .append("</div>\n");
            photos.forEach(photo -> boxes.append(box("", photo)));
            addCover(file, photos, boxes);
        } else if (root instanceof JsonObject file && file.values().get("messages") instanceof List<?> messages) {
            title = Html.text(file, "title");
            addThread(file, messages, boxes);
        } else {
            records(root).forEach(record -> boxes.append(box(Html.text(record, "title"), record)));
        }
        return Html.page(title, boxes.toString());
    }

    private void addCover(JsonObject album, List<?> photos, StringBuilder boxes) {
        Object cover = album.values().get("cover_photo");
        String uri = cover == null ? "" : Html.text(cover, "uri");
        boolean listed =
                photos.stream().anyMatch(photo -> Html.text(photo, "uri").equals(uri));
        if (cover != null && !listed && !uri.startsWith("http")) {
            boxes.append(box("", cover));
        }
    }

    private void addThread(JsonObject thread, List<?> messages, StringBuilder boxes) {
        if (thread.values().get("participants") instanceof List<?> participants) {
            List<String> names =
                    participants.stream().map(each -> Html.text(each, "name")).toList();
            boxes.append("<div class=\"_3-95\">")
                    .append(Html.escape(Word.PARTICIPANTS.in(content.language) + ": " + String.join(", ", names)))
                    .append("</div>\n");
        }
        Object image = thread.values().get("image");
        if (image != null) {
            boxes.append(box("", image));
        }
        messages.forEach(message -> boxes.append(box(Html.text(message, "sender_name"), message)));
    }

    private String box(String title, Object record) {
        StringBuilder body = new StringBuilder();
        addPieces(record, body);
        String heading = title.isEmpty() ? "" : "<h2 class=\"_2ph_ _a6-h\">" + Html.escape(title) + "</h2>";
        String date = "<div class=\"_a72d\">" + date(record) + "</div>";
        String start = heading + "<div class=\"_2ph_ _a6-p\">" + body + "</div>";
        return sections
                ? "<section class=\"_3-95 _a6-g\">" + start + "<footer class=\"_3-94 _a6-o\">" + date
                        + "</footer></section>\n"
                : "<div class=\"_a6-g\">" + start + date + "</div>\n";
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

    private void addPieces(Object value, StringBuilder body) {
        if (value instanceof List<?> list) {
            list.forEach(each -> addPieces(each, body));
            return;
        }
        if (!(value instanceof JsonObject object)) {
            return;
        }
        if (object.values().get("uri") instanceof String uri) {
            addMedia(object, uri, body);
            return;
        }
        if (object.values().get("label") instanceof String label
                && object.values().get("value") instanceof String it) {
            addPiece(label + ": " + it, body);
        }
        for (Map.Entry<String, Object> entry : object.values().entrySet()) {
            if (entry.getKey().equals("audio_files") && entry.getValue() instanceof List<?> voices) {
                voices.forEach(voice -> addVoice(Html.text(voice, "uri"), body));
            } else if (entry.getValue() instanceof String text) {
                if (WORDS.contains(entry.getKey())) {
                    addPiece(text, body);
                }
            } else if (entry.getKey().equals("place")) {
                addPiece(Word.PLACE.in(content.language) + ": " + Html.text(entry.getValue(), "name"), body);
            } else if (entry.getKey().equals("tags") && entry.getValue() instanceof List<?> tags) {
                List<String> names =
                        tags.stream().map(each -> Html.text(each, "name")).toList();
                addPiece(Word.TAGS.in(content.language) + ": " + String.join(", ", names), body);
            } else if (!content.unknownKeys.contains(entry.getKey())) {
                addPieces(entry.getValue(), body);
            }
        }
    }

    private static void addPiece(String text, StringBuilder body) {
        if (!text.isEmpty()) {
            body.append("<div class=\"_2pin\"><div>").append(Html.escape(text)).append("</div></div>");
        }
    }

    private void addMedia(JsonObject media, String uri, StringBuilder body) {
        if (uri.isEmpty()) {
            return;
        }
        String link = Html.escape(link(uri));
        String caption = Html.text(media, "description");
        body.append("<div class=\"_2pin\"><div>");
        if (uri.endsWith(".mp4")) {
            Object thumbnail = media.values().get("thumbnail");
            body.append(video(link, thumbnail == null ? "" : Html.text(thumbnail, "uri")));
        } else {
            body.append("<a href=\"")
                    .append(link)
                    .append("\"><img src=\"")
                    .append(link)
                    .append("\" class=\"_a6_o _3-96\"></a>");
        }
        if (!caption.isEmpty()) {
            body.append("<div class=\"_3-95\">").append(Html.escape(caption)).append("</div>");
        }
        body.append("</div></div>");
    }

    private String video(String link, String thumbnail) {
        String fallback = "<a href=\"" + link + "\">video</a>";
        String poster = Html.escape(thumbnail);
        if (content.linksFromPage && !thumbnail.isEmpty()) {
            return "<a href=\"" + link + "\"><img src=\"" + poster + "\" class=\"_a6_o _3-96\"></a>";
        }
        return !sections && !thumbnail.isEmpty()
                ? "<video controls=\"1\" poster=\"" + poster + "\" class=\"_a6_o _3-96\"><source src=\"" + link + "\">"
                        + fallback + "</video>"
                : "<video src=\"" + link + "\" controls=\"1\" class=\"_a6_o _3-96\">" + fallback + "</video>";
    }

    private void addVoice(String uri, StringBuilder body) {
        String link = Html.escape(link(uri));
        body.append("<div class=\"_2pin\"><div><audio src=\"")
                .append(link)
                .append("\" controls=\"1\"></audio><a href=\"")
                .append(link)
                .append("\">audio</a></div></div>");
    }

    private String link(String uri) {
        if (!content.linksFromPage || uri.startsWith("http") || uri.indexOf('/') < 0) {
            return uri;
        }
        long depth = path.chars().filter(character -> character == '/').count();
        return "../".repeat((int) depth) + uri;
    }

    private String date(Object record) {
        Long seconds = seconds(record);
        return seconds == null ? "" : content.dates.write(seconds, content.zone, content.language, true);
    }

    private static @Nullable Long seconds(Object record) {
        if (!(record instanceof JsonObject object)) {
            return null;
        }
        if (object.values().get("timestamp_ms") instanceof Long milliseconds) {
            return milliseconds / 1000;
        }
        if (object.values().get("timestamp") instanceof Long seconds) {
            return seconds;
        }
        return object.values().get("creation_timestamp") instanceof Long seconds ? seconds : null;
    }
}
