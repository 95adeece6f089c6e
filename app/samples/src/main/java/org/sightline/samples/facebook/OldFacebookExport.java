package org.sightline.samples.facebook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sightline.samples.AccountState;
import org.sightline.samples.Album;
import org.sightline.samples.AppearanceDraft;
import org.sightline.samples.AppearanceKind;
import org.sightline.samples.AudienceRule;
import org.sightline.samples.AudienceWord;
import org.sightline.samples.ExpectedAccount;
import org.sightline.samples.ExpectedAppearance;
import org.sightline.samples.ExpectedAudience;
import org.sightline.samples.ExportCounts;
import org.sightline.samples.ExportFiles;
import org.sightline.samples.ExportTruth;
import org.sightline.samples.Html;
import org.sightline.samples.MadeUpNames;
import org.sightline.samples.MediaFile;
import org.sightline.samples.MediaItem;
import org.sightline.samples.MediaUris;
import org.sightline.samples.MessageThread;
import org.sightline.samples.MetaExport;
import org.sightline.samples.Post;

/**
 * The pages of 2010 to mid 2018 (section 2.1 of the description), in English. Described are {@code index.htm}, {@code
 * html/friends.htm}, {@code html/messages.htm}, {@code html/contact_info.htm} and {@code messages/N.html}. Inferred:
 * {@code html/photos.htm}, {@code html/timeline.htm}, {@code photos/}, every class, and the form of the dates.
 */
public final class OldFacebookExport extends MetaExport<OldFacebookExport> {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy 'at' h:mma", Locale.ENGLISH);

    private final List<Album> albums = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<MessageThread> threads = new ArrayList<>();
    private String ownerName = "Alex Example";
    private String username = "alex.example";
    private ZoneId zone = ZoneOffset.UTC;

    /** An empty export of Alex Example. */
    public OldFacebookExport() {}

    /** The person. */
    public OldFacebookExport owner(String fullName, String name) {
        ownerName = fullName;
        username = name;
        return this;
    }

    /** The time zone in which dates are shown; UTC if not said. */
    public OldFacebookExport zone(ZoneId shownZone) {
        zone = shownZone;
        return this;
    }

    /** Albums, all on one page. */
    public OldFacebookExport album(Album... more) {
        albums.addAll(List.of(more));
        return this;
    }

    /** Posts on the timeline. */
    public OldFacebookExport post(Post... more) {
        posts.addAll(List.of(more));
        return this;
    }

    /** Conversations, a page each. */
    public OldFacebookExport conversation(MessageThread... more) {
        threads.addAll(List.of(more));
        return this;
    }

    @Override
    protected OldFacebookExport self() {
        return this;
    }

    @Override
    public String partName(int part) {
        return "facebook-" + username + (part == 0 ? "" : "-" + part);
    }

    @Override
    public ExportFiles files() {
        return new Plan().files();
    }

    private final class Plan implements MediaUris {
        private final Map<MediaFile, String> paths = new HashMap<>();
        private final Map<String, Supplier<byte[]>> records = new LinkedHashMap<>();
        private final Map<String, Supplier<byte[]>> media = new LinkedHashMap<>();
        private final List<ExpectedAppearance> appearances = new ArrayList<>();
        private final Set<String> videos = new LinkedHashSet<>();
        private int messages;
        private int messagePhotos;

        ExportFiles files() {
            page("index.htm", ownerName, "<p>Profile</p>" + links());
            page("html/contact_info.htm", "Contact Info", "<p>" + Html.escape(username) + "</p>");
            page("html/friends.htm", "Friends", "<ul><li>Bo Sample</li></ul>");
            page("html/photos.htm", "Photos", albums());
            page("html/timeline.htm", "Timeline", timeline());
            page("html/messages.htm", "Messages", conversations());
            ExportCounts counts = new ExportCounts(
                    posts.size(), albums.size(), threads.size(), messages, messagePhotos, videos.size(), 0, 0);
            ExpectedAccount account = new ExpectedAccount("facebook", username, AccountState.UNKNOWN, null, List.of());
            return new ExportFiles(
                    records,
                    media,
                    this,
                    new ExportTruth(List.copyOf(appearances), counts, Set.copyOf(videos), Set.of(), List.of(account)));
        }

        @Override
        public String of(MediaItem item) {
            String path = paths.get(item.file());
            if (path == null) {
                throw new IllegalArgumentException("This photo or video is not in the export");
            }
            return path;
        }

        @Override
        public String of(MessageThread thread) {
            return "messages/" + threads.indexOf(thread) + ".html";
        }

        private String links() {
            StringBuilder links = new StringBuilder("<ul>");
            for (String name : List.of("contact_info", "timeline", "photos", "friends", "messages")) {
                links.append("<li><a href=\"html/")
                        .append(name)
                        .append(".htm\">")
                        .append(name)
                        .append("</a></li>");
            }
            return links.append("</ul>").toString();
        }

        private String albums() {
            StringBuilder page = new StringBuilder();
            for (int number = 0; number < albums.size(); number++) {
                Album album = albums.get(number);
                page.append("<div class=\"block\"><h2>")
                        .append(Html.escape(album.name()))
                        .append("</h2>");
                for (MediaItem item : album.media()) {
                    Long time = item.createdAtOr(album.modifiedAt());
                    page.append(image(item, "photos/" + number + "/")).append(meta(time));
                    add(
                            item,
                            AppearanceKind.ALBUM,
                            time,
                            draft -> draft.album(album.name()).listedIn("html/photos.htm", unknown()));
                }
                page.append("</div>");
            }
            return page.toString();
        }

        private String timeline() {
            StringBuilder page = new StringBuilder();
            for (Post post : posts) {
                String words = post.text() == null ? "" : post.text();
                page.append("<p>").append(meta(post.timestamp()));
                page.append("<div class=\"comment\">")
                        .append(Html.escape(words))
                        .append("</div>");
                for (MediaItem item : post.media()) {
                    page.append(image(item, "photos/timeline/"));
                    add(
                            item,
                            AppearanceKind.POST,
                            post.timestamp(),
                            draft -> draft.text(post.text()).listedIn("html/timeline.htm", unknown()));
                }
                page.append("</p>");
            }
            return page.toString();
        }

        private String conversations() {
            StringBuilder index = new StringBuilder();
            for (int number = 0; number < threads.size(); number++) {
                String file = "messages/" + number + ".html";
                index.append("<p><a href=\"../").append(file).append("\">");
                index.append(Html.escape(threads.get(number).title())).append("</a></p>");
                StringBuilder page = new StringBuilder("<div class=\"thread\">");
                for (MessageThread.Message message : threads.get(number).messages()) {
                    addMessage(message, file, page);
                }
                page(file, threads.get(number).title(), page.append("</div>").toString());
            }
            return index.toString();
        }

        private void addMessage(MessageThread.Message message, String file, StringBuilder page) {
            messages++;
            long time = message.timestampMilliseconds() / 1000;
            String sender = message.sender() == null ? ownerName : message.sender();
            String text = message.text() == null ? "" : message.text();
            page.append("<div class=\"message\"><div class=\"message_header\"><span class=\"user\">")
                    .append(Html.escape(sender))
                    .append("</span><span class=\"meta\">")
                    .append(shown(time))
                    .append("</span></div></div><p>")
                    .append(Html.escape(text))
                    .append("</p>");
            for (MediaItem item : message.media()) {
                page.append("<p>").append(image(item, "messages/photos/")).append("</p>");
                messagePhotos += item.isVideo() ? 0 : 1;
                ExpectedAudience audience =
                        ExpectedAudience.implied(AudienceWord.RECIPIENTS, AudienceRule.MESSAGE, file);
                add(
                        item,
                        AppearanceKind.MESSAGE,
                        time,
                        draft -> draft.text(message.text()).sender(sender).listedIn(file, audience));
            }
        }

        private String image(MediaItem item, String folder) {
            MediaFile file = item.file();
            String literal = file.literalUri();
            if (literal != null) {
                paths.putIfAbsent(file, literal);
            } else if (!paths.containsKey(file)) {
                String path = folder + MadeUpNames.recordId(paths.size() + 1) + (file.isVideo() ? ".mp4" : ".jpg");
                paths.put(file, path);
                Supplier<byte[]> content = file.content();
                if (content != null) {
                    media.put(path, content);
                }
            }
            String link = (literal == null ? "../" : "") + Html.escape(of(item));
            return file.isVideo() ? "<video src=\"" + link + "\"></video>" : "<img src=\"" + link + "\">";
        }

        private void add(
                MediaItem item, AppearanceKind kind, @Nullable Long time, UnaryOperator<AppearanceDraft> finish) {
            if (item.isVideo()) {
                videos.add(of(item));
                return;
            }
            LocalDateTime shown = time == null ? null : local(time).truncatedTo(ChronoUnit.MINUTES);
            AppearanceDraft draft = new AppearanceDraft("facebook", of(item), kind, time, item)
                    .bare()
                    .shownTime(shown);
            appearances.add(finish.apply(draft).finish());
        }

        private void page(String path, String title, String content) {
            String page =
                    "<html><head><meta charset=\"utf-8\"><title>" + Html.escape(title) + "</title></head><body><h1>"
                            + Html.escape(title) + "</h1><div class=\"contents\">" + content + "</div></body></html>";
            records.put(path, () -> page.getBytes(StandardCharsets.UTF_8));
        }

        private String meta(@Nullable Long time) {
            return time == null ? "" : "<div class=\"meta\">" + shown(time) + "</div>";
        }

        private String shown(long time) {
            String words = DATE.format(local(time)).replace("AM", "am").replace("PM", "pm");
            int hours = zone.getRules().getOffset(Instant.ofEpochSecond(time)).getTotalSeconds() / 3600;
            return words + " UTC" + (hours == 0 ? "" : String.format(Locale.ROOT, "%+03d", hours));
        }

        private LocalDateTime local(long time) {
            return LocalDateTime.ofInstant(Instant.ofEpochSecond(time), zone);
        }

        private ExpectedAudience unknown() {
            return ExpectedAudience.unknown(AudienceRule.FACEBOOK_NOT_RECORDED);
        }
    }
}
