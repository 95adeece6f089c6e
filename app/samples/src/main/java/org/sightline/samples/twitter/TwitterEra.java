package org.sightline.samples.twitter;

/** The ways in which Twitter has arranged its archives since 2018. */
public enum TwitterEra {
    /** 2018 to March 2020: everything at the root, tweets not wrapped. */
    ROOT_2018("", "tweet", false, false),
    /** March 2020 to 2022: in {@code data/}, names in the singular. */
    DATA_2020("data/", "tweet", true, false),
    /** Since 2022: names in the plural. */
    DATA_2022("data/", "tweets", true, true),
    /** The same, when the unpacked {@code data/} itself is given. */
    DATA_ALONE("", "tweets", true, true);

    private final String root;
    private final String tweets;
    private final boolean wrapped;
    private final boolean plural;

    TwitterEra(String root, String tweets, boolean wrapped, boolean plural) {
        this.root = root;
        this.tweets = tweets;
        this.wrapped = wrapped;
        this.plural = plural;
    }

    /** A path below the folder that holds everything. */
    String path(String name) {
        return root + name;
    }

    /** The name of the list of tweets, in its file and its variable. */
    String tweets() {
        return tweets;
    }

    /** Whether each tweet stands in an object of its own. */
    boolean wrapsTweets() {
        return wrapped;
    }

    /** Whether folders are named in the plural, and lists that came later exist. */
    boolean isRecent() {
        return plural;
    }

    /** Whether there are the pages of a viewer. */
    boolean hasViewer() {
        return root.equals("data/");
    }

    /** Whether there is an index of all files. */
    boolean hasIndex() {
        return wrapped;
    }

    /** The path of a file as the index gives it. */
    String indexed(String path) {
        return this == DATA_ALONE ? "data/" + path : path;
    }
}
