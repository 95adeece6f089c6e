package org.sightline.report.html;

import java.util.List;
import org.jsoup.nodes.Element;

/** Elements with text; what the text holds is escaped when it is written. */
final class Html {

    private Html() {}

    static Element element(String tag) {
        return new Element(tag);
    }

    static Element element(String tag, String text) {
        return new Element(tag).appendText(text);
    }

    static Element classed(String tag, String style, String text) {
        return element(tag, text).addClass(style);
    }

    /** Text out of an archive: its writing direction stays its own. */
    static Element foreign(String text) {
        return element("bdi", text);
    }

    static Element list(List<String> items) {
        Element list = element("ul");
        items.forEach(item -> list.appendChild(element("li", item)));
        return list;
    }

    static Element link(String address, String text) {
        return element("a", text).attr("href", address);
    }
}
