package org.sightline.exposure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sightline.exposure.NameShown.Where;
import org.sightline.model.Appearance;

/**
 * Finds names in what stands beside a photo: all words of a name one after the other, or one of them of three letters or more that
 * is written with a capital letter. Accents and the case of whole names do not matter.
 */
public final class NameSearch {

    private static final int LEAST_LETTERS = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final String name;
    private final List<String> words;

    private NameSearch(String name) {
        this.name = name;
        this.words = words(name).stream().map(NameSearch::folded).toList();
    }

    /**
     * Where the names stand.
     *
     * @param names of people whose faces the photo shows
     * @param files names of the photo's files, or paths
     */
    public static List<NameShown> find(
            Collection<String> names, Collection<Appearance> appearances, Collection<String> files) {
        Set<NameShown> found = new LinkedHashSet<>();
        for (String name : names) {
            NameSearch search = new NameSearch(name);
            for (Appearance appearance : appearances) {
                search.look(Where.CAPTION, appearance.caption(), found);
                search.look(Where.ALBUM, appearance.album(), found);
                appearance.tags().forEach(tag -> search.look(Where.TAG, tag, found));
            }
            files.forEach(file -> search.look(Where.FILE_NAME, file.substring(file.lastIndexOf('/') + 1), found));
        }
        return List.copyOf(found);
    }

    private void look(Where where, @Nullable String text, Set<NameShown> found) {
        if (text != null && isIn(text)) {
            found.add(new NameShown(name, where));
        }
    }

    private boolean isIn(String text) {
        List<String> written = words(text);
        List<String> folded = written.stream().map(NameSearch::folded).toList();
        if (words.isEmpty()) {
            return false;
        }
        boolean whole = Collections.indexOfSubList(folded, words) >= 0 || folded.contains(String.join("", words));
        return whole
                || IntStream.range(0, written.size())
                        .anyMatch(i -> folded.get(i).length() >= LEAST_LETTERS
                                && Character.isUpperCase(written.get(i).codePointAt(0))
                                && words.contains(folded.get(i)));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(BETWEEN_WORDS.split(text)));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static String folded(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
