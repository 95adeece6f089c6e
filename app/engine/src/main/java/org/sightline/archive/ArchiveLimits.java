package org.sightline.archive;

/**
 * What an archive may cost, whoever made it. Every number is far above what real exports need; {@code docs/security.md} says
 * for each why it is there and what is seen when it is passed.
 */
public final class ArchiveLimits {

    /** Files that a ZIP, with those within it, or a tar may list: each takes some 700 bytes of memory while it is open. */
    public static final int ZIP_ENTRIES = 400_000;

    /** Bytes of a ZIP's list of files, which is held with all its names. */
    public static final long ZIP_DIRECTORY_BYTES = 64L << 20;

    /** Characters of a file's path. */
    public static final int PATH_CHARACTERS = 1_000;

    /** Unpacked bytes up to which a file of a ZIP may be packed as densely as it likes: pictures of one colour are. */
    public static final long DENSE_BYTES = 64L << 20;

    /** How many times its packed size a larger file of a ZIP may have; lists of exports have 10 to 40 times. */
    public static final int DENSITY = 200;

    /** ZIPs within each other that are opened below the one that was named: a ZIP within a ZIP may hold itself. */
    public static final int NESTING = 2;

    /** ZIPs within one that are opened. */
    public static final int NESTED_ZIPS = 1_000;

    /** How many times its size a ZIP may take in unpacked ones that lie within it: pictures hardly get smaller by packing. */
    public static final long NESTED_GROWTH = 10;

    /** Bytes of one JSON file or page. */
    public static final long LIST_BYTES = 4L << 30;

    /** Bytes of one record of a JSON file, which is held in memory and grows up to twentyfold there. */
    public static final long RECORD_BYTES = 8L << 20;

    /** Bytes of one box of a page, which is held in memory and grows up to fortyfold there. */
    public static final long BOX_BYTES = 4L << 20;

    /** Elements within each other in a page; those below are taken as if they stood beside each other. */
    public static final int PAGE_DEPTH = 200;

    /** Objects and lists within each other in a JSON file. */
    public static final int JSON_DEPTH = 100;

    /** Characters of a text in a JSON file; a post has 63,206 at most. */
    public static final int JSON_TEXT = 1_000_000;

    /** Characters of a key in a JSON file. */
    public static final int JSON_KEY = 1_000;

    /** Digits of a number in a JSON file. */
    public static final int JSON_NUMBER = 1_000;

    /** Columns of a table. */
    public static final int CSV_COLUMNS = 1_000;

    /** Commas in a row of a table, in texts or between cells: all of its cells are held before they can be counted. */
    public static final int CSV_COMMAS = 200_000;

    /** Rows above the one that names a table's columns. */
    public static final int CSV_PREAMBLE = 20;

    /** Appearances that are taken from one archive. */
    public static final int APPEARANCES = 2_000_000;

    /** Characters that are kept of a caption, a name of an album, a place or a person. */
    public static final int KEPT_TEXT = 70_000;

    /** People tagged in one record. */
    public static final int TAGS = 1_000;

    /** Profile and cover pictures that are remembered to tell which is which, each. */
    public static final int PROFILE_PICTURES = 100_000;

    /** Paths that are remembered because a second list of an export may name them again. */
    public static final int LISTED_TWICE = 200_000;

    /** Lines of one kind of problem that an archive gives; the rest is counted. */
    public static final int PROBLEMS_OF_A_KIND = 1_000;

    private ArchiveLimits() {}
}
