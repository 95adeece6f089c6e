package org.sightline.store;

/**
 * The columns that hold sealed values. Which table and column a value stands in is part of what it is sealed with, so a name
 * here is for good.
 */
enum SealedColumn {
    SETTING("setting", "sealed"),
    ARCHIVE("archive", "sealed"),
    PHOTO("photo", "sealed"),
    FACE("face", "sealed"),
    FILE("file", "sealed"),
    FILE_PROBLEM("file", "problem"),
    APPEARANCE("appearance", "sealed"),
    PROBLEM("problem", "sealed"),
    REPORT("report", "sealed"),
    ANSWER("answer", "sealed"),
    PERSON("person", "sealed"),
    CORRECTION("correction", "sealed"),
    WATCHED("watched", "sealed");

    private final String table;
    private final String column;

    SealedColumn(String table, String column) {
        this.table = table;
        this.column = column;
    }

    String table() {
        return table;
    }

    String column() {
        return column;
    }
}
