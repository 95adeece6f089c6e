package org.sightline.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page of an export box by box, so that its size does not matter: what was taken is let go. Nothing that a page names is
 * ever loaded.
 */
public final class HtmlBoxes {

    private static final Set<String> FRAME = Set.of("html", "head", "body");

    private final String boxClass;

    /** @param boxClass the class of the elements that hold a record */
    public HtmlBoxes(String boxClass) {
        this.boxClass = boxClass;
    }

    /** Takes what stands in a page. */
    public interface Visitor {

        /** Whether a box that lies within another one is a record of its own; else it is a part of the outer one. */
        boolean isRecord(Element innerBox);

        /** @param language of the page, as it says itself */
        void box(Element box, @Nullable String language);

        /** An element that is in no box; what is in it was passed here before and is gone. */
        void outside(Element element);
    }

    /**
     * Reads a page; what is no HTML is one without boxes.
     *
     * @throws LimitException if the page or a box is too large; what stood before was delivered
     */
    public void read(InputStream in, Visitor visitor) throws IOException {
        ListStream stream = new ListStream(in, ArchiveLimits.BOX_BYTES);
        stream.recordStarts();
        Parser html = Parser.htmlParser().setMaxDepth(ArchiveLimits.PAGE_DEPTH);
        try (StreamParser parser = new StreamParser(html).parse(MarkedText.reader(stream), "")) {
            Iterator<Element> elements = parser.iterator();
            for (Element element = next(elements); element != null; element = next(elements)) {
                if (take(element, parser.document(), visitor)) {
                    letGo(element);
                    stream.recordStarts();
                }
            }
        }
    }

    private static @Nullable Element next(Iterator<Element> elements) throws IOException {
        try {
            return elements.hasNext() ? elements.next() : null;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } catch (RuntimeException broken) {
            throw new IOException("The page cannot be read", broken);
        }
    }

    /** Whether the element is done with. */
    private boolean take(Element element, Document document, Visitor visitor) {
        if (FRAME.contains(element.normalName()) || element.parent() == null) {
            return false;
        }
        boolean within = isWithinBox(element);
        if (element.hasClass(boxClass)) {
            if (within && !visitor.isRecord(element)) {
                return false;
            }
            Element top = document.firstElementChild();
            String language = top == null ? "" : top.attr("lang");
            visitor.box(element, language.isEmpty() ? null : language);
            return true;
        }
        if (within) {
            return false;
        }
        visitor.outside(element);
        return true;
    }

    private boolean isWithinBox(Element element) {
        for (Element outer = element.parent(); outer != null; outer = outer.parent()) {
            if (outer.hasClass(boxClass)) {
                return true;
            }
        }
        return false;
    }

    /** Removes the element, and outside of boxes everything before it; what stands after it was not looked at yet. */
    private void letGo(Element element) {
        if (!isWithinBox(element)) {
            Node at = element;
            while (at.parent() instanceof Element parent && !parent.normalName().equals("html")) {
                for (Node before = at.previousSibling(); before != null; before = at.previousSibling()) {
                    before.remove();
                }
                at = parent;
            }
        }
        element.remove();
    }
}
