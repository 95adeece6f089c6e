package org.sightline.archive.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pages whose tags do not fit, lie deep in each other or do something. */
final class WrongPages {

    private static final String SCRIPT =
            "<script src=\"http://127.0.0.1:1/x.js\">document.write('<img src=x>')</script>"
                    + "<iframe src=\"http://127.0.0.1:1/\"></iframe><link rel=\"stylesheet\" href=\"http://127.0.0.1:1/x.css\">"
                    + "<img src=\"javascript:alert(1)\" onerror=\"alert(1)\"><base href=\"http://127.0.0.1:1/\">";

    private WrongPages() {}

    static boolean isOne(String path) {
        return path.endsWith(".html") || path.endsWith(".htm");
    }

    /** @param depth of boxes within each other */
    static List<Mutant> of(Map<String, byte[]> files, int depth) {
        List<Mutant> mutants = new ArrayList<>();
        files.forEach((path, content) -> {
            if (isOne(path)) {
                String page = new String(content, StandardCharsets.UTF_8);
                add(mutants, path, "without end tags", page.replaceAll("</[^>]*>", ""));
                add(mutants, path, "with open quotes", page.replaceFirst("<div class=\"", "<div class=\"\" title=\""));
                add(mutants, path, "without classes", page.replaceAll(" class=\"[^\"]*\"", ""));
                add(mutants, path, "in a deep box", page.replaceFirst("<div", "<div>".repeat(depth) + "<div"));
                add(mutants, path, "with deep boxes", page.replaceFirst("<img", "<b><i>".repeat(depth / 2) + "<img"));
                add(mutants, path, "in tables", page.replace("<div", "<table><tr><td><div"));
                add(mutants, path, "with scripts", page.replace("<div", SCRIPT + "<div"));
                add(mutants, path, "in a script", "<script>" + page);
                add(mutants, path, "in a comment", "<!--" + page);
                add(mutants, path, "of no HTML", "{\"not\": \"a page\"}");
            }
        });
        return mutants;
    }

    private static void add(List<Mutant> mutants, String path, String what, String page) {
        mutants.add(Mutant.of(what, path, page.getBytes(StandardCharsets.UTF_8)).silently());
    }
}
