package org.sightline.archive.facebook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sightline.archive.EntryPath;
import org.sightline.archive.FileTree;
import org.sightline.archive.Recognition;
import org.sightline.archive.TreeFile;
import org.sightline.archive.meta.ExportNames;

/** Where the parts of an export tell its age: Facebook has moved its folders several times. */
final class FacebookLayout {

    /** A file name that only this layout has. The first group is what precedes the export's own folders. */
    private record Marker(String format, Pattern path, boolean lists) {
        static Marker of(String format, boolean lists, String path) {
            return new Marker(format, Pattern.compile("^(|.*?/)" + path), lists);
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
            Marker.of("json-2021", true, "(personal_information/)?profile_information/profile_update_history\\.json$"),
            Marker.of(
                    "json-2021",
                    true,
                    "messages/(inbox|archived_threads|filtered_threads|message_requests|e2ee_cutover)"
                            + "/[^/]+/message_\\d+\\.json$"),
            Marker.of("html-2023", true, "(your_facebook_activity|your_activity_across_facebook)/.+\\.html$"),
            Marker.of("html-2023", true, "this_profile's_activity_across_facebook/.+\\.html$"),
            Marker.of(
                    "html-2021",
                    true,
                    "posts/(your_posts(_\\d+)?|album/\\d+|your_uncategorized_photos|your_videos)\\.html$"),
            Marker.of("html-2021", true, "(personal_information/)?profile_information/profile_update_history\\.html$"),
            Marker.of(
                    "html-2021",
                    true,
                    "messages/(inbox|archived_threads|filtered_threads|message_requests|e2ee_cutover)"
                            + "/[^/]+/message_\\d+\\.html$"),
            Marker.of("html-2010", true, "html/(friends|messages|contact_info|photos|timeline)\\.htm$"),
            Marker.of("media", false, "(your_facebook_activity|your_activity_across_facebook)/.+"),
            Marker.of("media", false, "photos_and_videos/.+"),
            Marker.of("media", false, "posts/media/.+"),
            Marker.of(
                    "media",
                    false,
                    "messages/(inbox|archived_threads|filtered_threads|message_requests|e2ee_cutover)"
                            + "/[^/]+/(photos|videos|files|gifs|audio)/.+"));

    private FacebookLayout() {}

    /** The strongest marker of the tree, in the order above, and of those the one closest to the top. */
    static Optional<Recognition> recognise(FileTree tree) throws IOException {
        int best = MARKERS.size();
        String root = "";
        try (Stream<TreeFile> files = tree.files()) {
            for (TreeFile file : (Iterable<TreeFile>) files::iterator) {
                String path = file.path();
                for (int i = 0; i <= Math.min(best, MARKERS.size() - 1); i++) {
                    Matcher matcher = MARKERS.get(i).path().matcher(path);
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
            return byName(tree);
        }
        Marker marker = MARKERS.get(best);
        String top = root.endsWith(NestedCopies.FOLDER)
                ? root.substring(0, root.length() - NestedCopies.FOLDER.length())
                : root;
        return Optional.of(new Recognition(
                top,
                marker.format(),
                ExportNames.dated(tree, top),
                marker.lists(),
                path -> path.startsWith(top),
                NestedCopies.in(tree, top),
                ExportNames.batch(tree, top, FacebookLayout::isAboutTheAccount)));
    }

    private static boolean isAboutTheAccount(String path) {
        return FacebookList.PROFILE.holds(path) || EntryPath.fileName(path).equals("index.htm");
    }

    /** A part may hold nothing but pictures of messages or stories; its name still tells. */
    private static Optional<Recognition> byName(FileTree tree) throws IOException {
        String root = ExportNames.rootNamed(tree, "facebook-");
        if (root == null) {
            return Optional.empty();
        }
        try (Stream<TreeFile> files = tree.files()) {
            return files.anyMatch(file -> EntryPath.mayBeMedia(file.path()))
                    ? Optional.of(new Recognition(root, "media", ExportNames.dated(tree, root), false))
                    : Optional.empty();
        }
    }
}
