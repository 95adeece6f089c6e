package org.sightline.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sightline.archive.facebook.FacebookReader;
import org.sightline.fuzz.FuzzTarget;

/**
 * The lists of Facebook's exports. The first byte of the input chooses where the folders lie; then come files, one after a
 * zero byte the next; each begins with the byte that chooses its name.
 */
public final class FacebookTarget implements FuzzTarget {

    private static final List<String> ROOTS = List.of(
            "",
            "your_activity_across_facebook/",
            "your_facebook_activity/",
            "facebook-alex-2024-05-01/your_facebook_activity/");

    private static final List<String> NAMES = List.of(
            "profile_information/profile_information.json",
            "profile_information/profile_update_history.json",
            "posts/your_posts_1.json",
            "posts/album/0.json",
            "photos_and_videos/album/1.json",
            "posts/your_uncategorized_photos.json",
            "photos_and_videos/your_photos.json",
            "stories/archived_stories.json",
            "stories/your_stories.json",
            "preferences/your_story_highlights.json",
            "groups/your_posts_in_groups.json",
            "groups/your_comments_in_groups.json",
            "comments_and_reactions/comments.json",
            "posts/check-ins.json",
            "posts/posts_on_other_pages_and_profiles.json",
            "posts/trash.json",
            "messages/inbox/someone_1/message_1.json",
            "posts/your_posts__check_ins__photos_and_videos_1.json",
            "posts/your_videos.json");

    private final FacebookReader reader = new FacebookReader();

    /** How an input begins that holds this file of an export; empty if the target knows no such file. */
    public static Optional<byte[]> prefix(String path) {
        for (int name = 0; name < NAMES.size(); name++) {
            if (path.endsWith(NAMES.get(name))) {
                String root = path.substring(0, path.length() - NAMES.get(name).length());
                return Optional.of(new byte[] {(byte) Math.max(0, ROOTS.indexOf(root)), (byte) name});
            }
        }
        return Optional.empty();
    }

    @Override
    public String run(byte[] input) {
        if (input.length == 0) {
            return "nothing";
        }
        MemoryTree tree = tree(input);
        CountingSink sink = new CountingSink();
        try {
            Recognition recognition = reader.recognise(tree).orElse(null);
            if (recognition == null) {
                return "not recognised";
            }
            List<Archive.Part> parts = List.of(new Archive.Part(tree, recognition.root()));
            reader.read(new Archive(reader, recognition.format(), "identity", recognition.hasLists(), parts), sink);
        } catch (IOException failure) {
            throw new UncheckedIOException("No archive is gone here", failure);
        }
        return sink.appearances() + " appearances " + sink.codes();
    }

    private static MemoryTree tree(byte[] input) {
        MemoryTree tree = new MemoryTree();
        String root = ROOTS.get((input[0] & 0xFF) % ROOTS.size());
        // One list that every layout has, so that the tree is always recognised.
        tree.add(root + "posts/your_posts_9.json", new byte[] {'[', ']'});
        int start = 1;
        while (start < input.length) {
            int end = start + 1;
            while (end < input.length && input[end] != 0) {
                end++;
            }
            String name = NAMES.get((input[start] & 0xFF) % NAMES.size());
            tree.add(root + name, Arrays.copyOfRange(input, start + 1, end));
            start = end + 1;
        }
        return tree;
    }
}
