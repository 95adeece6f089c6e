package org.sightline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sightline.model.ProblemCode;

class HtmlBoxesTest {

    private final List<String> boxes = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    private String language = "";

    private final HtmlBoxes.Visitor collect = new HtmlBoxes.Visitor() {
        @Override
        public boolean isRecord(Element innerBox) {
            return innerBox.hasClass("own");
        }

        @Override
        public void box(Element box, @Nullable String pageLanguage) {
            boxes.add(box.text());
            language = String.valueOf(pageLanguage);
        }

        @Override
        public void outside(Element element) {
            outside.add(element.normalName());
        }
    };

    private void read(InputStream in) throws IOException {
        new HtmlBoxes("box").read(in, collect);
    }

    private void read(String page) throws IOException {
        read(bytes(page));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void boxesComeOneByOneAndWhatIsOutsideApart() throws Exception {
        read("<html lang='de'><head><title>t</title></head><body><h1>Head</h1><div class='box'>one <b>bold</b></div>"
                + "<p>between <img src='x.jpg'></p><section class='a box'>two</section></body></html>");

        assertThat(boxes).containsExactly("one bold", "two");
        assertThat(outside).containsExactly("title", "h1", "img", "p");
        assertThat(language).isEqualTo("de");
    }

    @Test
    void anInnerBoxIsARecordOrAPartOfTheOuterOne() throws Exception {
        read("<div class='box'>outer <div class='box'>part</div> <div class='box own'>own</div> end</div>");

        assertThat(boxes).containsExactly("own", "outer part end");
    }

    @Test
    void whatIsNoPageHasNoBoxes() throws Exception {
        read("");
        read("{\"json\": true}");
        read("\u0000\u0001\uFFFD<<<>>></</<!--<!doctype<![CDATA[");
        assertThat(boxes).isEmpty();
    }

    @Test
    void depthWithoutEndIsTakenAsIfItStoodBeside() throws Exception {
        read("<div class='box'>" + "<div>".repeat(100_000) + "deep" + "</div>".repeat(100_000) + "</div>");

        assertThat(boxes).isNotEmpty();
    }

    @Test
    void aBoxThatIsTooLargeEndsThePageBehindThoseBefore() {
        InputStream page = new SequenceInputStream(Collections.enumeration(List.of(
                bytes("<div class='box'>first</div><div class='box'>"),
                new RepeatedText("<i>x</i>", ArchiveLimits.BOX_BYTES + 100_000),
                bytes("</div>"))));

        assertThatThrownBy(() -> read(page))
                .isInstanceOfSatisfying(
                        LimitException.class,
                        passed -> assertThat(passed.problem("f").code()).isEqualTo(ProblemCode.RECORD_TOO_LARGE));
        assertThat(boxes).containsExactly("first");
    }

    @Test
    void aPageMayBeAsLongAsItLikesWhereItsPartsAreSmall() throws Exception {
        InputStream page = new SequenceInputStream(
                new RepeatedText("text <p>outside</p> <div class='box'>in a box</div>", 40L << 20),
                bytes("<div class='box'>last"));

        List<Integer> count = new ArrayList<>();
        new HtmlBoxes("box").read(page, new HtmlBoxes.Visitor() {
            @Override
            public boolean isRecord(Element innerBox) {
                return false;
            }

            @Override
            public void box(Element box, @Nullable String pageLanguage) {
                count.add(box.previousElementSiblings().size());
            }

            @Override
            public void outside(Element element) {
                assertThat(element.previousElementSibling()).isNull();
            }
        });
        assertThat(count).hasSizeGreaterThan(100_000).allMatch(before -> before == 0);
    }

    @Test
    void manyAttributesAndUnclosedElementsTakeNoTime() throws Exception {
        StringBuilder page = new StringBuilder("<div class='box' ");
        for (int i = 0; i < 100_000; i++) {
            page.append('a').append(i).append("=1 ");
        }
        page.append('>').append("<b><i><a>".repeat(20_000)).append("end");
        read(page.toString());

        assertThat(boxes).isNotEmpty();
    }

    /** A text again and again, until so many bytes were given. */
    private static final class RepeatedText extends InputStream {
        private final byte[] text;
        private long left;
        private int at;

        RepeatedText(String text, long bytes) {
            this.text = text.getBytes(StandardCharsets.UTF_8);
            this.left = bytes / this.text.length * this.text.length;
        }

        @Override
        public int read() {
            if (left == 0) {
                return -1;
            }
            left--;
            int one = text[at] & 0xFF;
            at = (at + 1) % text.length;
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = (int) Math.min(Math.min(left, length), text.length - at);
            if (count == 0) {
                return -1;
            }
            System.arraycopy(text, at, target, offset, count);
            at = (at + count) % text.length;
            left -= count;
            return count;
        }
    }
}
