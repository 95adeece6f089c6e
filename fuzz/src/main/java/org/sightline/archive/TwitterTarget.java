package org.sightline.archive;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.archive.twitter.TwitterReader;
import org.sightline.model.EvidenceKind;

/** The lists of X's exports. */
public final class TwitterTarget extends ListsTarget {

    private static final List<String> ROOTS = List.of("", "twitter-2024-05-01-0123/");
    private static final List<String> NAMES = List.of(
            "data/tweets.js",
            "data/tweets-part1.js",
            "data/deleted-tweets.js",
            "data/community-tweet.js",
            "data/twitter-circle-tweet.js",
            "data/direct-messages.js",
            "data/direct-messages-group.js",
            "data/profile.js",
            "data/account.js",
            "data/protected-history.js",
            "data/js/tweets/2016_05.js",
            "data/tweets_media/1-a.jpg");

    public TwitterTarget() {
        super(new TwitterReader(), ROOTS, NAMES, "data/manifest.js", "window.__THAR_CONFIG = {}");
    }

    @Override
    Set<EvidenceKind> proofOfPublic() {
        return EnumSet.of(EvidenceKind.PLATFORM_RULE, EvidenceKind.ACCOUNT);
    }

    /** How an input begins that holds this file of an export; empty if the target knows no such file. */
    public static Optional<byte[]> prefix(String path) {
        return prefix(path, ROOTS, NAMES);
    }
}
