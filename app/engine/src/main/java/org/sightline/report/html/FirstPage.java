package org.sightline.report.html;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.sightline.audit.Audit;
import org.sightline.audit.AuditProblem;
import org.sightline.audit.Messages;
import org.sightline.model.AppearanceKind;
import org.sightline.model.ArchiveInfo;
import org.sightline.model.Unseen;

/** What stands on the first page beside the photos: the sentences, what was not seen, how it was judged. */
final class FirstPage {

    /** Problems that are listed one by one. */
    private static final int PROBLEMS = 1_000;

    private final Words words;
    private final Discretion discretion;
    private final Overview overview;

    FirstPage(Words words, Discretion discretion, Overview overview) {
        this.words = words;
        this.discretion = discretion;
        this.overview = overview;
    }

    void header(Page page, String generator, Instant generated, Audit audit) throws IOException {
        page.open("header");
        page.write(Html.element("h1", words.of("heading")));
        page.write(Html.classed("p", "quiet", words.of("about.made", words.dateAndTime(generated), generator)));
        page.write(contents());
        page.close("header");
        page.openMain();
        page.write(headline());
        if (overview.whose().isTold()) {
            page.write(whose(overview.whose()));
        }
        page.write(Html.element("p", words.of(overview.whose().isTold() ? "headline.whose.told" : "headline.whose")));
        page.write(Html.element("p", words.of("headline.examined", overview.photos(), overview.faces())));
        if (overview.videos() > 0) {
            page.write(Html.element("p", words.of("headline.videos", overview.videos())));
        }
        page.write(archives(audit.archives()));
        about(page, audit);
    }

    private Element contents() {
        Element nav = Html.element("nav").attr("aria-label", words.of("contents"));
        Element list = nav.appendElement("ul");
        for (String section :
                List.of("plan", "unseen", "known", "photos", "people", "problems", "judged", "glossary")) {
            list.appendElement("li").appendChild(Html.link("#" + section, words.of("contents." + section)));
        }
        return nav;
    }

    /** The sentences. */
    private Element headline() {
        long open = overview.publicFaces();
        long unknown = overview.unknownFaces();
        long former = overview.formerFaces();
        Element list = Html.element("ul").addClass("headline");
        sentence(
                list,
                "known",
                words.of("headline.public", open),
                words.of(open == 0 ? "headline.public.none" : "headline.public.more"));
        sentence(
                list,
                "unknown",
                words.of(open == 0 && unknown > 0 ? "headline.unknown.only" : "headline.unknown", unknown),
                words.of(unknown == 0 ? "headline.unknown.none" : "headline.unknown.more"));
        if (overview.notPublicFaces() > 0) {
            sentence(
                    list,
                    "bounded",
                    words.of("headline.bounded", overview.notPublicFaces()),
                    words.of("headline.bounded.more"));
        }
        sentence(
                list,
                "former",
                words.of("headline.former", former),
                words.of(former == 0 ? "headline.former.none" : "headline.former.more"));
        return list;
    }

    private static void sentence(Element list, String style, String large, String small) {
        Element item = list.appendElement("li").addClass(style);
        item.appendChild(Html.element("strong", large));
        item.appendChild(Html.element("span", small));
    }

    /** Each sentence split into the user, children and others. */
    private Element whose(WhoseFaces whose) {
        Element table = Html.element("table").addClass("wide");
        table.appendChild(Html.element("caption", words.of("whose.caption")));
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendChild(Html.element("th", words.of("whose.who")).attr("scope", "col"));
        for (WhoseFaces.Seen seen : WhoseFaces.Seen.values()) {
            head.appendChild(Html.classed("th", "number", words.of("whose." + seen.name()))
                    .attr("scope", "col"));
        }
        Element body = table.appendElement("tbody");
        for (WhoseFaces.Who who : WhoseFaces.Who.values()) {
            Element row = body.appendElement("tr");
            row.appendChild(Html.element("th", words.of("whose." + who.name())).attr("scope", "row"));
            for (WhoseFaces.Seen seen : WhoseFaces.Seen.values()) {
                row.appendChild(Html.classed("td", "number", words.number(whose.photos(who, seen))));
            }
        }
        return table;
    }

    private Element archives(List<ArchiveInfo> archives) {
        Element table = table(
                "about.archives",
                List.of("about.archive.what", "about.archive.files", "about.archive.photos", "about.archive.basis"),
                2);
        Element body = table.appendElement("tbody");
        for (ArchiveInfo archive : archives) {
            Element row = body.appendElement("tr");
            String name = words.of("platform." + archive.platform().id()) + " (" + archive.id() + ")";
            row.appendChild(Html.element("th", name).attr("scope", "row"));
            Element parts = row.appendElement("td");
            List<String> names =
                    archive.parts().stream().map(words::foreignPath).toList();
            parts.appendChild(Html.foreign(words.joined(names)));
            row.appendChild(Html.classed("td", "number", words.number(archive.photos())));
            row.appendChild(Html.element("td", words.of("basis." + archive.basis())));
        }
        return table;
    }

    /** @param numbers the column that holds numbers, from 0 */
    private Element table(String caption, List<String> columns, int numbers) {
        Element table = Html.element("table").addClass("wide");
        table.appendChild(Html.element("caption", words.of(caption)));
        Element head = table.appendElement("thead").appendElement("tr");
        for (int i = 0; i < columns.size(); i++) {
            Element cell = Html.element("th", words.of(columns.get(i))).attr("scope", "col");
            if (i == numbers) {
                cell.addClass("number");
            }
            head.appendChild(cell);
        }
        return table;
    }

    private void about(Page page, Audit audit) throws IOException {
        List<String> kept = new ArrayList<>();
        audit.examiner().ifPresent(version -> kept.add(words.of("about.examiner", version)));
        kept.add(words.of("about.plain"));
        page.write(Html.classed("p", "quiet", String.join(" ", kept)));
        kept.clear();
        if (discretion.faces()) {
            kept.add(words.of("discretion." + discretion.blur().name()));
        } else {
            kept.add(words.of("discretion.without"));
        }
        kept.add(words.of("discretion.places." + discretion.places().name()));
        if (discretion.faces() && !discretion.names()) {
            kept.add(words.of("discretion.names"));
        }
        page.write(Html.classed("p", "quiet", String.join(" ", kept)));
    }

    void unseen(Page page, Unseen unseen) throws IOException {
        section(page, "unseen");
        page.write(Html.element("p", words.of("unseen.intro")));
        List<String> items = new ArrayList<>();
        items.add(words.of("unseen.others"));
        items.add(words.of("unseen.tags", unseen.missing().getOrDefault(AppearanceKind.TAGGED, 0L)));
        missing(unseen, items);
        items.add(words.of("unseen.gone"));
        items.add(words.of("unseen.copies"));
        if (unseen.videos() > 0) {
            items.add(words.of("unseen.videos", unseen.videos()));
        }
        unseen.formats().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(format -> items.add(words.of("unseen.format", format.getValue(), format.getKey())));
        if (unseen.unreadable() > 0) {
            items.add(words.of("unseen.unreadable", unseen.unreadable()));
        }
        leftOut(unseen, items);
        if (unseen.notReached() > 0) {
            items.add(words.of("unseen.notReached", unseen.notReached()));
        }
        page.write(Html.list(items));
        page.close("section");
    }

    private void missing(Unseen unseen, List<String> items) {
        List<Map.Entry<AppearanceKind, Long>> others = unseen.missing().entrySet().stream()
                .filter(entry -> entry.getKey() != AppearanceKind.TAGGED)
                .sorted(Map.Entry.comparingByKey())
                .toList();
        long sum = others.stream().mapToLong(Map.Entry::getValue).sum();
        if (sum > 0) {
            items.add(words.of("unseen.missing", sum, kinds(others)));
        }
    }

    private String kinds(List<Map.Entry<AppearanceKind, Long>> counts) {
        return words.joined(counts.stream()
                .map(entry ->
                        words.of("kind.count", words.of("kind." + entry.getKey().name()), entry.getValue()))
                .toList());
    }

    private void leftOut(Unseen unseen, List<String> items) {
        List<Map.Entry<AppearanceKind, Long>> kinds = unseen.leftOut().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .toList();
        for (Map.Entry<AppearanceKind, Long> kind : kinds) {
            switch (kind.getKey()) {
                case MESSAGE -> items.add(words.of("unseen.messages", kind.getValue()));
                case DELETED -> items.add(words.of("unseen.deleted", kind.getValue()));
                default -> items.add(words.of("unseen.leftOut", kind.getValue(), kinds(List.of(kind))));
            }
        }
    }

    void known(Page page) throws IOException {
        section(page, "known");
        page.write(Html.element("p", words.of("known.intro")));
        Element table = Html.element("table");
        table.appendChild(Html.element("caption", words.of("known.caption")));
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendChild(Html.element("th", words.of("known.what")).attr("scope", "col"));
        for (String column : List.of("known.others", "known.platform")) {
            head.appendChild(Html.classed("th", "number", words.of(column)).attr("scope", "col"));
        }
        Element body = table.appendElement("tbody");
        row(body, "known.place", overview.place());
        row(body, "known.camera", overview.camera());
        row(body, "known.takenAt", overview.takenAt());
        row(body, "known.named", overview.namedPlace());
        row(body, "known.tags", overview.tags());
        page.write(table);
        page.write(Html.classed("p", "quiet", words.of("known.note")));
        page.close("section");
    }

    private void row(Element body, String what, Overview.Known known) {
        Element row = body.appendElement("tr");
        row.appendChild(Html.element("th", words.of(what)).attr("scope", "row"));
        row.appendChild(Html.classed("td", "number", words.number(known.others())));
        row.appendChild(Html.classed("td", "number", words.number(known.platform())));
    }

    void problems(Page page, Audit audit) throws IOException {
        section(page, "problems");
        List<AuditProblem> listed = audit.problems(PROBLEMS, new Messages(words.locale()));
        if (listed.isEmpty()) {
            page.write(Html.element("p", words.of("problems.none")));
        } else {
            page.write(Html.element("p", words.of("problems.intro")));
            Element table = table("problems.caption", List.of("problems.where", "problems.what", "problems.code"), -1);
            Element body = table.appendElement("tbody");
            listed.forEach(problem -> problem(body, problem));
            page.write(table);
            long[] all = new long[1];
            audit.forEachProblem(problem -> all[0]++);
            if (all[0] > listed.size()) {
                page.write(Html.element("p", words.of("problems.more", all[0] - listed.size())));
            }
        }
        page.close("section");
    }

    private void problem(Element body, AuditProblem problem) {
        Element row = body.appendElement("tr");
        Element where = row.appendElement("th").attr("scope", "row");
        if (problem.path() != null) {
            where.appendChild(Html.foreign(words.foreignPath(problem.path())));
        } else if (problem.archive() != null) {
            where.appendText(words.of("problems.archive", problem.archive()));
        } else {
            where.appendText(words.of("problems.input"));
        }
        row.appendElement("td").appendChild(Html.foreign(words.foreign(problem.text(), Words.LONGEST_PROBLEM)));
        row.appendChild(Html.element("td", problem.code()));
    }

    void judged(Page page) throws IOException {
        section(page, "judged");
        for (String paragraph : List.of("faces", "audience", "exposure", "place", "copies", "documents")) {
            page.write(Html.element("p", words.of("judged." + paragraph)));
        }
        page.close("section");
    }

    void glossary(Page page) throws IOException {
        section(page, "glossary");
        Element list = Html.element("dl");
        for (String word : List.of("exposure", "identifiable", "audience", "unknown", "archive", "evidence")) {
            list.appendChild(Html.element("dt", words.of("glossary." + word)));
            list.appendChild(Html.element("dd", words.of("glossary." + word + ".means")));
        }
        page.write(list);
        page.close("section");
    }

    /** Opens a section and writes its heading, which the contents lead to. */
    void section(Page page, String id) throws IOException {
        page.openNamed("section", id);
        page.write(Html.element("h2", words.of("contents." + id)).attr("id", id));
    }
}
