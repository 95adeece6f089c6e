package org.sightline.report.html;

import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Element;
import org.sightline.audit.PeopleTotals;
import org.sightline.audit.Person;

/** Who is on the photos, as far as the report tells: numbers rather than names, unless the user wants names. */
final class PeopleSection {

    /** People who are listed one by one. */
    private static final int PEOPLE = 50;

    /** Photos from which on a person is listed whom the user said nothing of. */
    private static final int LEAST_PHOTOS = 3;

    private final Words words;
    private final Discretion discretion;

    PeopleSection(Words words, Discretion discretion) {
        this.words = words;
        this.discretion = discretion;
    }

    void write(Page page, PeopleTotals totals) throws IOException {
        List<PeopleTotals.Total> all = totals.mostFacesFirst();
        List<PeopleTotals.Total> listed = all.stream()
                .filter(total -> !total.person().ignored())
                .filter(total -> total.person().role() != null || total.photos() >= LEAST_PHOTOS)
                .limit(PEOPLE)
                .toList();
        if (listed.isEmpty()) {
            page.write(Html.element("p", words.of("people.none")));
            return;
        }
        page.write(Html.element("p", words.of("people.intro")));
        Element table = Html.element("table").addClass("wide");
        table.appendChild(Html.element("caption", words.of("people.caption")));
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendChild(Html.element("th", words.of("people.who")).attr("scope", "col"));
        head.appendChild(Html.classed("th", "number", words.of("people.photos")).attr("scope", "col"));
        head.appendChild(Html.classed("th", "number", words.of("people.public")).attr("scope", "col"));
        Element body = table.appendElement("tbody");
        int number = 1;
        for (PeopleTotals.Total total : listed) {
            Element row = body.appendElement("tr");
            Element who = row.appendElement("th").attr("scope", "row");
            who.appendText(words.of("people.person", number++));
            describe(total.person(), who);
            row.appendChild(Html.classed("td", "number", words.number(total.photos())));
            row.appendChild(Html.classed("td", "number", words.number(total.publicPhotos())));
        }
        page.write(table);
        if (all.size() > listed.size()) {
            page.write(Html.element("p", words.of("people.more", all.size() - listed.size())));
        }
    }

    private void describe(Person person, Element who) {
        if (person.role() != null) {
            who.appendText(", " + words.of("people." + person.role().name()));
        }
        if (discretion.names() && person.name() != null) {
            who.appendText(": ");
            who.appendChild(Html.foreign(words.foreign(person.name())));
        }
    }
}
