package org.sightline.samples;

import java.util.ArrayList;
import java.util.List;

/** Cuts a list into pages. */
public final class Pages {
    private Pages() {}

    /** The pages; an empty list makes one empty page. */
    public static <T> List<List<T>> of(List<T> all, int size) {
        List<List<T>> pages = new ArrayList<>();
        int start = 0;
        do {
            int end = Math.min(start + size, all.size());
            pages.add(all.subList(start, end));
            start = end;
        } while (start < all.size());
        return pages;
    }
}
