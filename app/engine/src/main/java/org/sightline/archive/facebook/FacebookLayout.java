package org.sightline.archive.facebook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.EntryPath;
import org.sightline.archive.FileTree;
import org.sightline.archive.Recognition;
import org.sightline.archive.TreeFile;

/** Where the parts of an export tell its age: Facebook has moved its folders several times. */
final class FacebookLayout {

    static final String HTML = "html";

    /** A file name that only this layout has. The first group is what precedes the export's own folders. */
    private record Marker(String format, Pattern path, boolean lists) {
        static Marker of(String format, boolean lists, String path) {
            return new Marker(format, Pattern.compile("^(.*?/|)" + path), lists);
        }
    }

    private static final List<Marker> MARKERS = List.of(
            Marker.of("json-2024", true, "your_facebook_activity/.+\\.json$"),
            Marker.of("json-2024", true, "this_profile's_activity_across_facebook/.+\\.json$"),
            Marker.of("json-2023", true, "your_activity_across_facebook/.+\\.json$"),
            Marker.of("json-2018", true, "photos_and_videos/(album/\\d+|your_videos)\\.json$"),
            Marker.of(
                    "json-2021",
                    true,
                    "posts/(your_posts_\\d+|album/\\d+|your_uncategorized_photos|your_videos)\\.json$"),
            Marker.of("json-2021", true, "profile_information/profile_update_history\\.json$"),
            Marker.of(
                    "json-2021",
                    true,
                    "messages/(inbox|archived_threads|filtered_threads|message_requests|e2ee_cutover)"
                            + "/[^/]+/message_\\d+\\.json$"),
            Marker.of(HTML, false, "(your_facebook_activity|your_activity_across_facebook)/.+\\.html$"),
            Marker.of(HTML, false, "posts/(your_posts_\\d+|album/\\d+|your_uncategorized_photos|your_videos)\\.html$"),
            Marker.of("media", false, "(your_facebook_activity|your_activity_across_facebook)/.+"),
            Marker.of("media", false, "photos_and_videos/.+"),
            Marker.of("media", false, "posts/media/.+"),
            Marker.of(
                    "media",
                    false,
                    "messages/(inbox|archived_threads|filtered_threads|message_requests|e2ee_cutover)"
                            + "/[^/]+/(photos|videos|files|gifs|audio)/.+"));

    /** Instagram's exports know message threads and posts, too, but keep them among folders of their own. */
    private static final Pattern INSTAGRAM =
            Pattern.compile("^(.*/|)(your_instagram_activity/.+|content/posts_\\d+\\.json|media/posts/.+)$");

    private static final Pattern EXPORT_NAME =
            Pattern.compile("^(facebook-.+?-(?:\\d{4}-\\d{2}-\\d{2}|\\d{2}_\\d{2}_\\d{4}))(?:-.*)?$");

    private FacebookLayout() {}

    /** The strongest marker of the tree, in the order above, and of those the one closest to the top. */
    static Optional<Recognition> recognise(FileTree tree) throws IOException {
        int best = MARKERS.size();
        String root = "";
        boolean instagram = false;
        boolean facebookFolder = false;
        try (Stream<TreeFile> files = tree.files()) {
            for (TreeFile file : (Iterable<TreeFile>) files::iterator) {
                String path = file.path();
                instagram |= INSTAGRAM.matcher(path).matches();
                for (int i = 0; i <= Math.min(best, MARKERS.size() - 1); i++) {
                    Matcher matcher = MARKERS.get(i).path().matcher(path);
                    if (matcher.find()) {
                        String prefix = matcher.group(1);
                        if (i < best || prefix.length() < root.length()) {
                            root = prefix;
                        }
                        best = i;
                        facebookFolder |= path.contains("facebook");
                        break;
                    }
                }
            }
        }
        if (best == MARKERS.size()) {
            return byName(tree);
        }
        if (instagram && !facebookFolder) {
            return Optional.empty();
        }
        Marker marker = MARKERS.get(best);
        return Optional.of(new Recognition(root, marker.format(), exportKey(tree, root), marker.lists()));
    }

    /** A part may hold nothing but pictures of messages or stories; its name still tells. */
    private static Optional<Recognition> byName(FileTree tree) throws IOException {
        String wrapper = onlyFolder(tree);
        String root = EXPORT_NAME.matcher(wrapper).matches() ? wrapper + "/" : "";
        String key = exportKey(tree, root);
        boolean media;
        try (Stream<TreeFile> files = tree.files()) {
            media = files.anyMatch(file -> EntryPath.mayBeMedia(file.path()));
        }
        return key == null || !media ? Optional.empty() : Optional.of(new Recognition(root, "media", key, false));
    }

    /** The one folder that everything lies in; empty if there is none. */
    private static String onlyFolder(FileTree tree) throws IOException {
        try (Stream<TreeFile> files = tree.files()) {
            List<String> tops = files.map(TreeFile::path)
                    .map(path -> path.substring(0, Math.max(0, path.indexOf('/'))))
                    .distinct()
                    .limit(2)
                    .toList();
            return tops.size() == 1 ? tops.get(0) : "";
        }
    }

    /** Parts of one batch share everything of their name but what follows the date. */
    private static @Nullable String exportKey(FileTree tree, String root) {
        String wrapper = root.isEmpty() ? "" : root.substring(0, root.indexOf('/'));
        for (String name : List.of(wrapper, tree.name())) {
            Matcher matcher = EXPORT_NAME.matcher(name);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return null;
    }
}
