package org.sightline.archive.twitter;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.FileTree;
import org.sightline.archive.Recognition;
import org.sightline.archive.TreeFile;

/** Where the parts of an export tell that it is X's. Its lists have everyday names, so that a list's first words must fit, too. */
final class TwitterLayout {

    private static final Pattern LIST = Pattern.compile("^(?<root>|.*?/)(?<data>data/)?"
            + "(?<name>tweets?(-part\\d+)?|account|profile|manifest|deleted-tweets?|direct-messages?(-group)?(-part\\d+)?"
            + "|protected-history|community-tweet|twitter-circle-tweet|js/tweets/\\d{4}_\\d{2})\\.js$");

    private static final String MEDIA_FOLDERS = "(tweets?_media|direct_messages?(_group)?_media|profile_media"
            + "|deleted_tweets?_media|community_tweet_media|twitter_circle_tweet_media|moments(_tweets)?_media"
            + "|twitter_article_media)";
    /** A part may hold nothing but media. */
    private static final Pattern MEDIA =
            Pattern.compile("^(?<root>|.*?/)(?<data>data/)?" + MEDIA_FOLDERS + "/([^/]+\\.zip!/)?\\d+-[^/]+$");

    /** At the top of a folder in which other things may lie, too. */
    private static final Pattern OWN = Pattern.compile("^(" + MEDIA_FOLDERS
            + "/.+|assets/.+|Your archive\\.html|README\\.txt|[a-z0-9-]+\\.js|js/.+|tweets\\.csv)$");

    private static final Pattern OWN_IN_DATA =
            Pattern.compile("^(data/.+|assets/.+|css/.+|img/.+|lib/.+|index\\.html|README\\.txt|Your archive\\.html"
                    + "|tweets\\.csv)$");

    private TwitterLayout() {}

    /**
     * Where an export begins and what shape it has.
     *
     * @param list whether it was told by a list, and not by media
     * @param named whether this part says whose export it is; of several parts one does
     */
    private record Found(String root, boolean data, String format, boolean list, boolean named) {}

    static Optional<Recognition> recognise(FileTree tree) throws IOException {
        Found best = null;
        try (Stream<TreeFile> files = tree.files()) {
            for (TreeFile file : (Iterable<TreeFile>) files::iterator) {
                Found found = found(tree, file, best);
                if (found != null) {
                    best = found;
                }
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        return Optional.of(new Recognition(best.root(), best.format(), null, best.named(), owns(best)));
    }

    /** What a file tells, if it tells more than what is known already: lists tell more than media, and so does the top. */
    private static @Nullable Found found(FileTree tree, TreeFile file, @Nullable Found best) throws IOException {
        Matcher list = LIST.matcher(file.path());
        if (list.matches()) {
            return foundList(tree, file, list, best);
        }
        Matcher media = MEDIA.matcher(file.path());
        if (media.matches() && best == null) {
            return new Found(media.group("root"), media.group("data") != null, "media", false, false);
        }
        return null;
    }

    private static @Nullable Found foundList(FileTree tree, TreeFile file, Matcher list, @Nullable Found best)
            throws IOException {
        String root = list.group("root");
        String name = list.group("name");
        boolean classic = name.startsWith("js/tweets/");
        boolean names = classic || name.equals("account") || name.equals("manifest");
        boolean data = list.group("data") != null;
        Found found = new Found(root, data, format(data, name, classic), true, names);
        if (best == null || !best.list() || root.length() < best.root().length()) {
            return isScript(tree, file) ? found : null;
        }
        boolean tellsMore = root.equals(best.root()) && names && !best.named();
        if (!tellsMore || !isScript(tree, file)) {
            return null;
        }
        return classic ? found : new Found(root, data, best.format(), true, true);
    }

    private static String format(boolean data, String name, boolean classic) {
        if (classic) {
            return "js-2012";
        }
        return data || name.startsWith("tweets") ? "js-2020" : "js-2018";
    }

    private static boolean isScript(FileTree tree, TreeFile file) throws IOException {
        try (InputStream in = tree.open(file.path())) {
            return ScriptFile.variable(in).isPresent();
        }
    }

    private static Predicate<String> owns(Found found) {
        Pattern own = found.data() ? OWN_IN_DATA : OWN;
        return path -> path.startsWith(found.root())
                && own.matcher(path.substring(found.root().length())).matches();
    }
}
