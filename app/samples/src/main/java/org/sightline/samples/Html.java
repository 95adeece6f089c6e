package org.sightline.samples;

/** Small pieces of pages. */
public final class Html {
    private Html() {}

    /** A text for between tags or in an attribute, escaped the way the platforms do it. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#039;");
    }

    /** A whole page with a heading; its style sheet is left out. */
    public static String page(String title, String content) {
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + escape(title)
                + "</title><style>._a6-g{border:1px solid #ccc}</style></head><body class=\"_5vb_ _2yq\">"
                + "<header class=\"_a70d\"><h1 class=\"_a70e\">" + escape(title)
                + "</h1></header><main class=\"_a706\" role=\"main\">\n" + content + "</main></body></html>\n";
    }

    /** A text of a record, empty if it has none under this key. */
    public static String text(Object record, String key) {
        return record instanceof JsonObject object && object.values().get(key) instanceof String text ? text : "";
    }
}
