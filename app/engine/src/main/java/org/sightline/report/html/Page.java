package org.sightline.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as it is written, block by block: nothing of it is held. Its policy allows its own style sheet, by its hash, and
 * pictures that stand in the page itself; no script, no request.
 */
final class Page {

    private static final String STYLE = "/org/sightline/resources/report/report.css";

    private final Writer out;
    /** Never written itself: it lends its settings to the blocks. */
    private final Document document = Document.createShell("");

    Page(Writer out) {
        this.out = out;
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    }

    /** Writes all that precedes the content. */
    void begin(String language, String title, String skip) throws IOException {
        String style = style();
        out.write("<!DOCTYPE html>\n<html lang=\"" + language + "\">\n");
        Element head = Html.element("head");
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr(
                        "content",
                        "default-src 'none'; img-src data:; style-src 'sha256-" + hash(style)
                                + "'; base-uri 'none'; form-action 'none'");
        meta(head, "viewport", "width=device-width, initial-scale=1");
        meta(head, "color-scheme", "light dark");
        meta(head, "referrer", "no-referrer");
        meta(head, "robots", "noindex, nofollow");
        head.appendElement("title").appendText(title);
        head.appendElement("style").appendChild(new DataNode(style));
        write(head);
        out.write("<body>\n");
        write(Html.link("#main", skip).addClass("skip"));
    }

    private static void meta(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    /** @param block is used up */
    void write(Element block) throws IOException {
        document.body().appendChild(block);
        out.write(block.outerHtml());
        out.write('\n');
        block.remove();
    }

    void open(String tag) throws IOException {
        out.write("<" + tag + ">\n");
    }

    /** Opens an element that a heading with this id names. */
    void openNamed(String tag, String heading) throws IOException {
        out.write("<" + tag + " aria-labelledby=\"" + heading + "\">\n");
    }

    void openMain() throws IOException {
        out.write("<main id=\"main\" tabindex=\"-1\">\n");
    }

    void close(String tag) throws IOException {
        out.write("</" + tag + ">\n");
    }

    void end() throws IOException {
        out.write("</body>\n</html>\n");
        out.flush();
    }

    private static String style() throws IOException {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(STYLE), STYLE)) {
            // A browser takes the hash of the text with its own ends of lines.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
