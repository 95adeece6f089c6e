package org.sightline.pdf;

import java.util.List;

/** A part of a document that stands by itself. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for the title, 2 and 3 below it
     */
    record Heading(int level, String text) implements Block {

        static final int LOWEST = 3;

        public Heading {
            if (level < 1 || level > LOWEST) {
                throw new IllegalArgumentException("Headings have the levels 1 to 3");
            }
        }
    }

    /** Words that run on to the next line where one is full. */
    record Paragraph(String text) implements Block {}

    /** A list with bullets. */
    record Points(List<String> points) implements Block {

        public Points {
            points = List.copyOf(points);
        }
    }

    /** Lines that end where they end, such as those of an address; kept on one page. */
    record Lines(List<String> lines) implements Block {

        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Nothing, such as room for a signature.
     *
     * @param height in points (1/72 inch)
     */
    record Space(float height) implements Block {}
}
