package org.sightline.archive.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.StringNode;

/** Names of files that lead out of the archive, or to the web. */
final class WrongPaths {

    private static final List<String> PATHS = List.of(
            "../../etc/passwd",
            "../../etc/passwd.jpg",
            "posts/../../../x.jpg",
            "C:\\x.jpg",
            "\\\\server\\x.jpg",
            "/etc/passwd",
            "file:///etc/passwd",
            "x.jpg\u0000",
            "http://127.0.0.1:1/x.jpg",
            "https://127.0.0.1:1/../x.jpg");

    private static final Pattern NAME =
            Pattern.compile("(?i)(^https?:|.*\\.(jpe?g|png|gif|heic|webp|mp4|mov|webm)([?#].*)?$)", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("(src|href)=\"[^\"]*\"");
    private static final Pattern CELL = Pattern.compile("[^,\"\\r\\n]+");

    private WrongPaths() {}

    /** In all files at once. */
    static List<Mutant> together(Map<String, byte[]> files) {
        List<Mutant> mutants = new ArrayList<>();
        for (String wrong : PATHS) {
            for (Predicate<String> isName : List.<Predicate<String>>of(WrongPaths::isName, text -> true)) {
                List<Mutant> parts = new ArrayList<>();
                files.forEach((path, content) -> parts.add(mutant(path, content, wrong, isName)));
                mutants.add(Mutant.together("all names are " + wrong, parts));
            }
        }
        return mutants;
    }

    private static boolean isName(String text) {
        return NAME.matcher(text).find();
    }

    /** Instead of names of files alone, and instead of every text. */
    static List<Mutant> of(Map<String, byte[]> files) {
        List<Mutant> mutants = new ArrayList<>();
        for (String wrong : PATHS) {
            files.forEach((path, content) -> {
                mutants.add(mutant(path, content, wrong, WrongPaths::isName));
                mutants.add(mutant(path, content, wrong, text -> true));
            });
        }
        return mutants;
    }

    private static Mutant mutant(String path, byte[] content, String wrong, Predicate<String> isName) {
        String what = "names " + wrong;
        if (JsonDocument.isOne(path)) {
            byte[] changed = JsonDocument.of(path, content)
                    .with(value ->
                            value.isString() && isName.test(value.asString()) ? StringNode.valueOf(wrong) : value);
            return Mutant.of(what, path, changed).silently();
        }
        String text = new String(content, StandardCharsets.UTF_8);
        String changed = path.endsWith("csv")
                ? CELL.matcher(text)
                        .replaceAll(cell -> Matcher.quoteReplacement(isName.test(cell.group()) ? wrong : cell.group()))
                : LINK.matcher(text).replaceAll(link -> Matcher.quoteReplacement(link.group(1) + "=\"" + wrong + "\""));
        return Mutant.of(what, path, changed.getBytes(StandardCharsets.UTF_8)).silently();
    }
}
