package org.sightline.archive.meta;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.ArchiveLimits;
import org.sightline.archive.KeptText;

/**
 * A box of one of Meta's pages since 2021. Classes carry no meaning in their names; they have been the same for years.
 *
 * @param title the box's heading
 * @param text the first words of its body that belong to no picture
 * @param media what it shows, in the order of the page, each once
 * @param labels pairs of words, in the language of the account
 * @param date when, in words and on the clock of whoever made the export
 * @param language of the page, as it says itself
 */
public record HtmlRecord(
        @Nullable String title,
        @Nullable String text,
        List<Media> media,
        List<Label> labels,
        @Nullable String date,
        @Nullable String language) {

    /** The class of boxes. */
    public static final String BOX = "_a6-g";

    private static final String TITLE = "._a6-h";
    private static final String DATE = "._a72d";
    private static final String FOOT = "._a6-o";
    private static final String BODY = "._a6-p";
    private static final String BLOCK = "_2pin";
    private static final String LABEL = "_a6_q";
    private static final String VALUE = "_a6_r";
    private static final int MOST_MEDIA = 10_000;
    private static final int MOST_LABELS = 1_000;
    private static final Pattern TAGGED = Pattern.compile("([^(),;]+)\\([^)]*\\)");

    public HtmlRecord {
        media = List.copyOf(media);
        labels = List.copyOf(labels);
    }

    /**
     * A picture or video.
     *
     * @param uri as the page writes it
     * @param words that stand with it
     */
    public record Media(String uri, boolean video, @Nullable String words) {}

    /**
     * A pair of words.
     *
     * @param picture address of the picture that stands there instead of a value
     */
    public record Label(
            String label, @Nullable String value, @Nullable String picture) {}

    /** Whether a box within another one is a record of its own. */
    public static boolean isRecord(Element innerBox) {
        return innerBox.selectFirst(DATE) != null || innerBox.selectFirst(FOOT) != null;
    }

    public static HtmlRecord of(Element box, @Nullable String language) {
        return new HtmlRecord(text(box.selectFirst(TITLE)), words(box), media(box), labels(box), date(box), language);
    }

    private static @Nullable String date(Element box) {
        Element date = box.selectFirst(DATE);
        return text(date == null ? box.selectFirst(FOOT) : date);
    }

    private static @Nullable String text(@Nullable Element element) {
        return element == null ? null : kept(element.text());
    }

    private static @Nullable String kept(String text) {
        String kept = KeptText.of(text).strip();
        return kept.isEmpty() ? null : kept;
    }

    /** The first block of the body that shows nothing. */
    private static @Nullable String words(Element box) {
        for (Element block : blocks(box)) {
            if (HtmlMedia.in(block).isEmpty()) {
                String words = wordsOf(block);
                if (words != null) {
                    return words;
                }
            }
        }
        return null;
    }

    /** The outermost blocks of the body; the body itself where it has none. */
    private static List<Element> blocks(Element box) {
        List<Element> blocks = new ArrayList<>();
        for (Element body : box.select(BODY)) {
            List<Element> inside = body.getElementsByClass(BLOCK).stream()
                    .filter(block -> !block.hasClass(LABEL) && !block.hasClass(VALUE) && isOutermost(block, body))
                    .toList();
            blocks.addAll(inside.isEmpty() ? List.of(body) : inside);
        }
        return blocks;
    }

    private static boolean isOutermost(Element block, Element body) {
        for (Element outer = block.parent(); outer != null && !outer.equals(body); outer = outer.parent()) {
            if (outer.hasClass(BLOCK)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String wordsOf(Element block) {
        Element copy = block.clone();
        HtmlMedia.removeNames(copy);
        copy.select("." + LABEL + ", ." + VALUE + ", " + DATE + ", " + FOOT + ", " + TITLE)
                .remove();
        return text(copy);
    }

    private static List<Media> media(Element box) {
        List<Media> media = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Element block : blocks(box)) {
            List<Media> here = HtmlMedia.in(block);
            String words = here.isEmpty() ? null : wordsOf(block);
            for (Media one : here) {
                if (seen.add(one.uri()) && media.size() < MOST_MEDIA) {
                    media.add(new Media(one.uri(), one.video(), words));
                }
            }
        }
        for (Media one : HtmlMedia.in(box)) {
            if (seen.add(one.uri()) && media.size() < MOST_MEDIA) {
                media.add(one);
            }
        }
        return media;
    }

    private static List<Label> labels(Element box) {
        List<Label> labels = new ArrayList<>();
        Set<Element> used = new HashSet<>();
        for (Element cell : box.getElementsByClass(LABEL)) {
            if (labels.size() < MOST_LABELS && !used.contains(cell)) {
                Label label = label(cell, used);
                if (label != null) {
                    labels.add(label);
                }
            }
        }
        return labels;
    }

    private static @Nullable Label label(Element cell, Set<Element> used) {
        String label = kept(cell.ownText());
        Element next = cell.nextElementSibling();
        String value = null;
        String picture = firstPicture(cell);
        if (label == null && cell.childrenSize() > 0) {
            label = text(cell.child(0));
            value = cell.childrenSize() > 1 ? text(cell.child(1)) : null;
        } else {
            StringBuilder inside = new StringBuilder();
            cell.children().forEach(child -> inside.append(child.text()).append(' '));
            value = kept(inside.toString());
        }
        if (value == null && picture == null && next != null) {
            value = text(next);
            picture = firstPicture(next);
            used.add(next);
        }
        int colon = label == null || value != null ? -1 : label.indexOf(": ");
        if (label != null && colon > 0) {
            return new Label(label.substring(0, colon), kept(label.substring(colon + 1)), picture);
        }
        return label == null ? null : new Label(label, value, picture);
    }

    private static @Nullable String firstPicture(Element element) {
        return HtmlMedia.in(element).stream()
                .filter(media -> !media.video())
                .map(Media::uri)
                .findFirst()
                .orElse(null);
    }

    /** The first value with this label; null where there is none. */
    public @Nullable String value(Labels wanted) {
        for (Label label : labels) {
            if (label.value() != null && wanted.matches(label.label())) {
                return label.value();
            }
        }
        return null;
    }

    /** Names of people who are tagged, which stand there with a place on the picture. */
    public List<String> tags() {
        List<String> names = new ArrayList<>();
        for (Label label : labels) {
            if (label.value() != null && Labels.TAGGED.matches(label.label())) {
                Matcher matcher = TAGGED.matcher(label.value());
                while (matcher.find() && names.size() < ArchiveLimits.TAGS) {
                    String name = matcher.group(1).strip();
                    if (!name.isEmpty()) {
                        names.add(name);
                    }
                }
            }
        }
        return names;
    }
}
