package org.sightline.model;

import java.util.Locale;

/** What can go wrong with an export or a file; the sentence stands in the messages under {@code problem.NAME}. */
public enum ProblemCode {
    // Exports
    NOT_FOUND(101),
    ZIP_BROKEN(102),
    NOTHING_RECOGNISED(103),
    HTML_ONLY(104),
    PART_WITHOUT_LISTS(105),
    JSON_BROKEN(106),
    UNKNOWN_KEYS(107),
    UNSAFE_PATH(108),
    ENTRY_ENCRYPTED(109),
    FOLDER_UNREADABLE(110),
    // Pictures
    IMAGE_UNREADABLE(111),
    IMAGE_TOO_LARGE(112),
    IMAGE_TRUNCATED(113),
    FORMAT_NOT_READ(114),
    FILE_UNREADABLE(115),
    VIDEOS_NOT_EXAMINED(116),
    METADATA_UNREADABLE(117),
    ANALYSIS_FAILED(118),
    DUPLICATE_ENTRY(119),
    FILE_TOO_LARGE(120),
    // Limits
    TOO_MANY_FILES(121),
    OVERLAPPING_FILES(122),
    INFLATES_TOO_MUCH(123),
    NAME_TOO_LONG(124),
    ARCHIVE_INSIDE(125),
    LIST_TOO_LARGE(126),
    RECORD_TOO_LARGE(127),
    TOO_MANY_RECORDS(128),
    MORE_PROBLEMS(129),
    NEEDS_TOO_MUCH_MEMORY(130),
    // Workers
    EXAMINER_CRASHED(131),
    EXAMINER_MEMORY(132),
    EXAMINER_TIME(133),
    // While it is read
    ARCHIVE_VANISHED(134),
    NO_ROOM_TO_UNPACK(135),
    ARCHIVE_CUT_OFF(136),
    PEOPLE_WAIT(137),
    // Pages
    DATES_NOT_READ(141),
    LOOSE_PICTURES(142),
    // Tables
    CSV_BROKEN(151),
    PICTURES_ELSEWHERE(152),
    // Chats
    FILES_UNNAMED(161),
    // Copies
    COPY_STILL_MATCHED(171),
    COPY_SOURCE_UNREADABLE(172),
    COPY_ARCHIVE_GONE(173),
    COPY_PHOTO_GONE(174),
    COPY_NOT_WRITTEN(175),
    COPY_OF_VIDEO(176),
    // Videos
    /** Its coding, by name, is not read. */
    VIDEO_CODING_NOT_READ(181),
    /** It holds no pictures that move. */
    VIDEO_WITHOUT_PICTURES(182),
    /** Too many bytes, or too many pixels a frame. */
    VIDEO_TOO_LARGE(183),
    /** Looked through up to a limit. */
    VIDEO_TOO_LONG(184),
    /** It ends or breaks early; what came before was looked through. */
    VIDEO_CUT_OFF(185),
    /** A list of other files, or a container that is not read. */
    VIDEO_REFUSED(186),
    /** A part of it ended its worker twice; what came before was looked through. */
    VIDEO_TROUBLESOME(187),
    /** A photo was examined, and what moves behind it was not. */
    MOTION_NOT_READ(188),
    /** Stretches of it show nothing; the others were looked through. */
    VIDEO_DAMAGED(189);

    private final int number;

    ProblemCode(int number) {
        this.number = number;
    }

    /** The short code that users can search and report, such as {@code S-114}. */
    public String code() {
        return String.format(Locale.ROOT, "S-%03d", number);
    }
}
