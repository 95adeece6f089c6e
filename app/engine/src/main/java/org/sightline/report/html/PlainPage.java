package org.sightline.report.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page of sentences and tables that looks like the reports: no picture, no script, nothing loaded. */
public final class PlainPage {

    /**
     * What stands in a table's cell.
     *
     * @param text shown with what would change other text made visible
     * @param file that it leads to, relative to the page, with {@code /}; null for none
     */
    public record Cell(String text, @Nullable String file) {

        public static Cell of(String text) {
            return new Cell(text, null);
        }
    }

    private final Words words;
    private final String title;
    private final List<Element> blocks = new ArrayList<>();

    public PlainPage(Locale locale, String title) {
        this.words = new Words(locale);
        this.title = title;
    }

    public PlainPage heading(String text) {
        blocks.add(Html.element("h2", text));
        return this;
    }

    public PlainPage paragraph(String text) {
        blocks.add(Html.element("p", text));
        return this;
    }

    /** @param file relative to the page, with {@code /} */
    public PlainPage link(String text, String file) {
        Element paragraph = Html.element("p");
        paragraph.appendChild(Html.link(address(file), text));
        blocks.add(paragraph);
        return this;
    }

    /** The first cell of a row names it. */
    public PlainPage table(String caption, List<String> columns, List<List<Cell>> rows) {
        Element table = Html.element("table").addClass("wide");
        table.appendChild(Html.element("caption", caption));
        Element head = table.appendElement("thead").appendElement("tr");
        columns.forEach(column -> head.appendChild(Html.element("th", column).attr("scope", "col")));
        Element body = table.appendElement("tbody");
        for (List<Cell> cells : rows) {
            Element row = body.appendElement("tr");
            for (int i = 0; i < cells.size(); i++) {
                Element place = row.appendElement(i == 0 ? "th" : "td");
                if (i == 0) {
                    place.attr("scope", "row");
                }
                place.appendChild(content(cells.get(i)));
            }
        }
        blocks.add(table);
        return this;
    }

    private Element content(Cell cell) {
        Element text = Html.foreign(words.foreign(cell.text(), Words.LONGEST_PROBLEM));
        String file = cell.file();
        if (file == null) {
            return text;
        }
        Element link = Html.element("a").attr("href", address(file));
        link.appendChild(text);
        return link;
    }

    private static String address(String file) {
        try {
            return new URI(null, null, "./" + file, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException("No file's name", impossible);
        }
    }

    public void write(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Page page = new Page(text);
        page.begin(words.of("language"), title, words.of("skip"));
        page.open("header");
        page.write(Html.element("h1", title));
        page.close("header");
        page.openMain();
        for (Element block : blocks) {
            page.write(block.clone());
        }
        page.close("main");
        page.end();
        text.flush();
    }
}
