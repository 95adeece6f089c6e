package org.sightline.archive.instagram;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.EntryPath;
import org.sightline.archive.FileTree;
import org.sightline.archive.Recognition;
import org.sightline.archive.TreeFile;
import org.sightline.archive.meta.ExportNames;

/** Where the parts of an export tell its age: Instagram has moved its folders several times. */
final class InstagramLayout {

    /** A file name that only this layout has. The first group is what precedes the export's own folders. */
    private record Marker(String format, Pattern path, boolean lists) {
        static Marker of(String format, boolean lists, String path) {
            return new Marker(format, Pattern.compile("^(|.*?/)" + path), lists);
        }
    }

    private static final String LISTS = "(posts_\\d+|posts|stories|reels|igtv_videos|archived_posts"
            + "|recently_deleted_content|other_content|profile_photos)";
    private static final String FACTS = "(personal_information/(personal_information/)?"
            + "(personal_information|instagram_profile_information)"
            + "|account_information/personal_information"
            + "|login_and_account_creation/account_privacy_changes"
            + "|security_and_login_information/login_and_profile_creation/[^/]+"
            + "|(connections/)?followers_and_following/[^/]+)";

    private static final List<Marker> MARKERS = List.of(
            Marker.of("json-2026", true, "your_instagram_activity/media/posts\\.json$"),
            Marker.of("json-2025", true, "your_instagram_activity/media/" + LISTS + "\\.json$"),
            Marker.of("json-2023", true, "your_instagram_activity/.+\\.json$"),
            Marker.of("json-2021", true, "content/" + LISTS + "\\.json$"),
            Marker.of("html-2025", true, "your_instagram_activity/media/" + LISTS + "\\.html$"),
            Marker.of("html-2023", true, "your_instagram_activity/.+\\.html$"),
            Marker.of("html-2021", true, "content/" + LISTS + "\\.html$"),
            Marker.of("facts", false, FACTS + "\\.(json|html)$"),
            Marker.of("media", false, "your_instagram_activity/.+"),
            Marker.of(
                    "media",
                    false,
                    "(public-)?media/(posts|stories|reels|igtv|archived_posts|recently_deleted|profile)/\\d{6}/.+"));

    private static final Pattern OLD_LIST = Pattern.compile("^(.*?/|)media\\.json$");
    private static final Pattern OLD_COMPANION = Pattern.compile(
            "^((photos|videos|stories|profile|direct)/.+|(profile|connections|messages|likes|comments)\\.json)$");
    private static final Pattern OLD_MEDIA =
            Pattern.compile("^(.*?/|)(photos|stories|profile|direct|videos)/\\d{6}/.+");
    private static final Pattern MESSAGES = Pattern.compile("messages/[^/]+/[^/]+/message_\\d+\\.(json|html)$");

    /** What only Facebook has. Where it stands beside Instagram's folders, both were downloaded together. */
    private static final Pattern FACEBOOK = Pattern.compile(
            "^(your_facebook_activity|your_activity_across_facebook|this_profile's_activity_across_facebook"
                    + "|photos_and_videos|posts|personal_information/profile_information|profile_information)/.+");

    /** What is Instagram's own in a download of both. */
    private static final Pattern OWN = Pattern.compile("^(your_instagram_activity|(public-)?media|content"
            + "|past_instagram_insights|account_information|login_and_account_creation)/.+"
            + "|^" + FACTS + "\\.(json|html)$");

    /** What no export of another platform has. */
    private static final Pattern SURELY_OWN =
            Pattern.compile("^(past_instagram_insights/.+|(.+/)?instagram_profile_information\\.(json|html))$");

    private InstagramLayout() {}

    static Optional<Recognition> recognise(FileTree tree) throws IOException {
        int best = MARKERS.size();
        String root = "";
        try (Stream<TreeFile> files = tree.files()) {
            for (TreeFile file : (Iterable<TreeFile>) files::iterator) {
                for (int i = 0; i <= Math.min(best, MARKERS.size() - 1); i++) {
                    Matcher matcher = MARKERS.get(i).path().matcher(file.path());
                    if (matcher.find()) {
                        String prefix = matcher.group(1);
                        if (i < best || prefix.length() < root.length()) {
                            root = prefix;
                        }
                        best = i;
                        break;
                    }
                }
            }
        }
        if (best == MARKERS.size()) {
            Optional<Recognition> old = old(tree);
            return old.isPresent() ? old : byName(tree);
        }
        Marker marker = MARKERS.get(best);
        boolean lists =
                marker.lists() || has(tree, root, path -> MESSAGES.matcher(path).find());
        boolean both = has(tree, root, path -> FACEBOOK.matcher(path).matches());
        boolean factsAlone = !marker.lists() && !marker.format().equals("media");
        if (both
                && factsAlone
                && !has(tree, root, path -> SURELY_OWN.matcher(path).matches())) {
            // Files about the account alone: those of a Facebook export may be called the same.
            return Optional.empty();
        }
        return Optional.of(new Recognition(root, marker.format(), ExportNames.key(tree, root), lists, owned(root, both))
                .of(ExportNames.batch(tree, root, InstagramList.PERSONAL::holds)));
    }

    private static Predicate<String> owned(String root, boolean both) {
        return path -> path.startsWith(root)
                && (!both || OWN.matcher(path.substring(root.length())).matches());
    }

    private static boolean has(FileTree tree, String root, Predicate<String> wanted) throws IOException {
        try (Stream<TreeFile> files = tree.files()) {
            return files.anyMatch(file ->
                    file.path().startsWith(root) && wanted.test(file.path().substring(root.length())));
        }
    }

    /** Until 2020: one list at the top; its name is nothing special, so something else must be there, too. */
    private static Optional<Recognition> old(FileTree tree) throws IOException {
        String root = null;
        try (Stream<TreeFile> files = tree.files()) {
            for (TreeFile file : (Iterable<TreeFile>) files::iterator) {
                Matcher matcher = OLD_LIST.matcher(file.path());
                if (matcher.matches() && (root == null || matcher.group(1).length() < root.length())) {
                    root = matcher.group(1);
                }
            }
        }
        if (root != null) {
            String key = ExportNames.key(tree, root);
            boolean sure = ExportNames.isInstagramPart(tree, root)
                    || has(tree, root, path -> OLD_COMPANION.matcher(path).matches());
            return sure
                    ? Optional.of(new Recognition(root, "json-2018", key, true, owned(root, false)))
                    : Optional.empty();
        }
        return oldMedia(tree);
    }

    private static Optional<Recognition> oldMedia(FileTree tree) throws IOException {
        try (Stream<TreeFile> files = tree.files()) {
            for (TreeFile file : (Iterable<TreeFile>) files::iterator) {
                Matcher matcher = OLD_MEDIA.matcher(file.path());
                if (matcher.matches() && ExportNames.isInstagramPart(tree, matcher.group(1))) {
                    String root = matcher.group(1);
                    String key = ExportNames.key(tree, root);
                    return Optional.of(new Recognition(root, "media", key, false, owned(root, false)));
                }
            }
        }
        return Optional.empty();
    }

    /** A part may hold nothing but pictures of messages; its name still tells. */
    private static Optional<Recognition> byName(FileTree tree) throws IOException {
        @Nullable String root = ExportNames.rootNamed(tree, "instagram-");
        if (root == null || !has(tree, root, EntryPath::mayBeMedia)) {
            return Optional.empty();
        }
        return Optional.of(new Recognition(root, "media", ExportNames.key(tree, root), false, owned(root, false)));
    }
}
