package org.sightline.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sightline.pdf.Block;
import org.sightline.pdf.PdfContent;
import org.sightline.pdf.PdfWriter;
import org.sightline.pdf.UnprintableTextException;

/** The words of the report's pages as a document to print: what people read on paper is what stands on the pages. */
final class PrintedPages {

    /** Stands for a character that the font lacks. */
    private static final String UNPRINTABLE = "?";

    /** Boxes to tick, in characters that every font has. */
    private static final Map<Integer, String> BOXES = Map.of(0x2610, "[ ]", 0x2611, "[x]");

    private final List<Block> blocks = new ArrayList<>();

    private PrintedPages() {}

    /**
     * Makes a PDF of pages, one after the other.
     *
     * @param note said at the end where characters were replaced, since the font lacks them
     */
    static byte[] of(List<Document> pages, Locale language, String note) {
        PrintedPages printed = new PrintedPages();
        pages.forEach(page -> printed.add(page.body()));
        String title = pages.get(0).title();
        Set<Integer> lacking = new TreeSet<>();
        while (true) {
            List<Block> shown = new ArrayList<>();
            printed.blocks.forEach(block -> shown.add(without(lacking, block)));
            if (!lacking.isEmpty()) {
                shown.add(new Block.Paragraph(note));
            }
            try {
                return PdfWriter.write(new PdfContent(language, title, shown));
            } catch (UnprintableTextException further) {
                // It names those of one text.
                boolean anything = false;
                for (int character : further.characters().codePoints().toArray()) {
                    anything |= lacking.add(character);
                }
                if (!anything) {
                    throw further;
                }
            }
        }
    }

    private void add(Element parent) {
        for (Element element : parent.children()) {
            switch (element.tagName()) {
                case "h1", "h2", "h3" ->
                    blocks.add(new Block.Heading(element.tagName().charAt(1) - '0', element.text()));
                case "h4" -> blocks.add(new Block.Heading(3, element.text()));
                case "p" -> paragraph(element.text());
                case "ul", "ol" -> points(element.children().eachText());
                case "dl" -> facts(element);
                case "table" -> table(element);
                case "nav", "figure", "a", "style", "script" -> {
                    // Lead elsewhere, or are no words.
                }
                default -> add(element);
            }
        }
    }

    private void paragraph(String text) {
        if (!text.isBlank()) {
            blocks.add(new Block.Paragraph(text));
        }
    }

    private void points(List<String> points) {
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(points));
        }
    }

    /** Each term with what is said of it. */
    private void facts(Element list) {
        List<String> lines = new ArrayList<>();
        String term = "";
        for (Element element : list.children()) {
            if (element.tagName().equals("dt")) {
                term = element.text();
            } else {
                lines.add(term + ": " + element.text());
            }
        }
        points(lines);
    }

    private void table(Element table) {
        Element caption = table.selectFirst("caption");
        if (caption != null) {
            blocks.add(new Block.Heading(3, caption.text()));
        }
        List<String> heads = table.select("thead th").eachText();
        List<String> lines = new ArrayList<>();
        for (Element row : table.select("tbody tr")) {
            List<String> cells = row.children().eachText();
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                parts.add(i == 0 || i >= heads.size() ? cells.get(i) : heads.get(i) + ": " + cells.get(i));
            }
            lines.add(String.join("; ", parts));
        }
        points(lines);
    }

    private static Block without(Set<Integer> lacking, Block block) {
        if (block instanceof Block.Heading heading) {
            return new Block.Heading(heading.level(), without(lacking, heading.text()));
        }
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(without(lacking, paragraph.text()));
        }
        if (block instanceof Block.Points points) {
            return new Block.Points(points.points().stream()
                    .map(point -> without(lacking, point))
                    .toList());
        }
        return block;
    }

    private static String without(Set<Integer> lacking, String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(character -> {
            String box = BOXES.get(character);
            if (box != null) {
                shown.append(box);
            } else if (lacking.contains(character)) {
                shown.append(UNPRINTABLE);
            } else {
                shown.appendCodePoint(character);
            }
        });
        return shown.toString();
    }
}
