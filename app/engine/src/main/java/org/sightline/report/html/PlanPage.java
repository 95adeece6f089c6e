package org.sightline.report.html;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.sightline.advice.ActionGroup;
import org.sightline.advice.AdviceWords;
import org.sightline.advice.Catalogue;
import org.sightline.advice.Contact;
import org.sightline.advice.Entry;
import org.sightline.advice.Limit;
import org.sightline.advice.OptOut;
import org.sightline.advice.PhotoCount;
import org.sightline.advice.Plan;
import org.sightline.advice.PlanStep;
import org.sightline.advice.Source;
import org.sightline.audit.Audit;
import org.sightline.model.Assumption;
import org.sightline.model.PhotoId;
import org.sightline.model.StepMark;
import org.sightline.model.StepState;

/** The second page: what to change, in which order, what each step closes, and how that is known. */
final class PlanPage {

    /** Photos that a step names; {@code report.json} names all. */
    private static final int PHOTOS = 200;

    /** Steps that the first page names. */
    private static final int FIRST = 3;

    private final Words words;
    private final AdviceWords advice;
    private final PhotoEntry entries;
    private final Catalogue catalogue;
    private final Plan plan;
    private final Map<PhotoId, String> titles = new HashMap<>();
    private final Map<PhotoId, Integer> pages = new HashMap<>();

    PlanPage(Words words, PhotoEntry entries, Catalogue catalogue, Plan plan) {
        this.words = words;
        this.advice = new AdviceWords(words.locale());
        this.entries = entries;
        this.catalogue = catalogue;
        this.plan = plan;
    }

    /** What the first page says of the plan. */
    void summary(Page page, String address) throws IOException {
        List<PlanStep> steps = plan.steps(ActionGroup.CLOSE);
        if (steps.isEmpty()) {
            page.write(Html.element("p", words.of("plan.none")));
        } else {
            page.write(Html.element("p", words.of("plan.first")));
            Element list = Html.element("ol");
            for (PlanStep step : steps.subList(0, Math.min(FIRST, steps.size()))) {
                Element item = list.appendElement("li");
                item.appendChild(Html.element("strong", title(step.entry())));
                item.appendText(" " + advice.of(step));
            }
            page.write(list);
        }
        Element link = Html.element("p");
        link.appendChild(Html.link(address, words.of("plan.link", plan.steps().size())));
        page.write(link);
    }

    void write(Page page, Audit audit, List<Assumption> assumptions, Overview overview, int photosAPage)
            throws IOException {
        name(audit, assumptions, overview, photosAPage);
        page.write(Html.element("p", counted("plan.before", plan.before())));
        if (!plan.closedAlready().equals(PhotoCount.NONE)) {
            page.write(Html.element("p", counted("plan.already", plan.closedAlready())));
        }
        page.write(Html.element("p", words.of("plan.copies")));
        danger(page);
        int number = 1;
        for (ActionGroup group : ActionGroup.values()) {
            List<PlanStep> steps = plan.steps(group);
            if (!steps.isEmpty()) {
                page.write(Html.element("h2", advice.of(group)));
                for (PlanStep step : steps) {
                    page.write(step(step, Integer.toString(number++)));
                }
            }
        }
        beside(page, "plan.alternatives", plan.alternatives());
        beside(page, "plan.deletions", plan.deletions());
        beside(page, "plan.leftOut", plan.leftOut());
        page.write(Html.element("h2", words.of("plan.stays")));
        page.write(Html.element("p", counted("plan.after", plan.after())));
        List<String> limits = plan.photos().values().stream()
                .flatMap(advice -> advice.limits().stream())
                .map(Limit::sentence)
                .distinct()
                .toList();
        if (!limits.isEmpty()) {
            page.write(Html.list(limits));
        }
    }

    private String counted(String key, PhotoCount count) {
        return words.of(key, count.known(), count.unknown());
    }

    private void danger(Page page) throws IOException {
        List<String> sentences = advice.danger();
        Element box = Html.element("section").addClass("danger").attr("aria-labelledby", "danger");
        box.appendChild(Html.element("h2", sentences.get(0)).attr("id", "danger"));
        box.appendChild(Html.list(sentences.subList(1, sentences.size())));
        page.write(box);
    }

    /** Looks up what the photos are called that steps name, and on which page they stand. */
    private void name(Audit audit, List<Assumption> assumptions, Overview overview, int photosAPage) {
        Set<PhotoId> named = new LinkedHashSet<>();
        Stream.of(plan.steps(), plan.alternatives(), plan.deletions(), plan.leftOut())
                .flatMap(List::stream)
                .forEach(step -> step.photos().stream().limit(PHOTOS).forEach(named::add));
        audit.forEachPhoto(
                List.copyOf(named),
                assumptions,
                judged -> titles.put(judged.photo().id(), entries.title(judged)));
        List<PhotoId> order = overview.ids(0, overview.photos());
        for (int i = 0; i < order.size(); i++) {
            if (named.contains(order.get(i))) {
                pages.put(order.get(i), i / photosAPage + 1);
            }
        }
    }

    private void beside(Page page, String heading, List<PlanStep> steps) throws IOException {
        if (!steps.isEmpty()) {
            page.write(Html.element("h2", words.of(heading)));
            page.write(Html.element("p", words.of(heading + ".means")));
            for (PlanStep step : steps) {
                page.write(step(step, ""));
            }
        }
    }

    private String title(Entry entry) {
        return words.of(
                "plan.step.title",
                catalogue.section(entry.platform()).name(),
                entry.words().title());
    }

    private Element step(PlanStep step, String number) {
        Entry entry = step.entry();
        String id = "step-" + entry.id();
        Element article = Html.element("article").addClass("step").attr("aria-labelledby", id);
        String title = title(entry);
        StepMark mark = step.mark();
        Element heading = article.appendElement("h3").attr("id", id);
        // To be ticked on paper.
        heading.appendChild(Html.element("span", step.is(StepState.DONE) ? "\u2611 " : "\u2610 ")
                .attr("aria-hidden", "true"));
        heading.appendText(number.isEmpty() ? title : words.of("plan.step", number, title));
        if (mark != null) {
            article.appendChild(Html.classed("p", "mark", advice.of(mark)));
        }
        String gain = advice.of(step);
        if (!gain.isEmpty()) {
            article.appendChild(Html.classed("p", "gain", gain));
        }
        article.appendChild(Html.element("p", entry.words().protects()));
        if (!step.warnings().isEmpty()) {
            article.appendChild(Html.list(step.warnings().stream()
                            .map(warning -> advice.of(warning, entry))
                            .toList())
                    .addClass("warnings"));
        }
        article.appendChild(facts(step));
        photos(step, article);
        return article;
    }

    private Element facts(PlanStep step) {
        Entry entry = step.entry();
        Element facts = Html.element("dl");
        path(facts, "plan.web", entry.words().web());
        path(facts, "plan.app", entry.words().app());
        contact(facts, entry.contact());
        fact(facts, "plan.effort", List.of(advice.of(entry.effort())));
        fact(facts, "plan.appliesTo", List.of(entry.words().appliesTo()));
        OptOut optOut = entry.optOut();
        if (optOut != null) {
            fact(facts, "plan.label", List.of(advice.of(optOut.label())));
            fact(facts, "plan.asks", optOut.asks().stream().map(advice::of).toList());
        }
        fact(facts, "plan.sideEffects", entry.words().sideEffects());
        fact(facts, "plan.remains", entry.words().remains());
        List<String> known = new ArrayList<>();
        known.add(advice.of(entry.confidence()));
        entry.sources().forEach(source -> known.add(source(source)));
        fact(facts, "plan.source", known);
        return facts;
    }

    private void path(Element facts, String key, List<String> steps) {
        if (!steps.isEmpty()) {
            fact(facts, key, List.of(String.join(words.of("plan.then"), steps)));
        }
    }

    private void contact(Element facts, Contact contact) {
        String address = contact.address();
        if (address != null) {
            facts.appendChild(Html.element("dt", words.of("plan.address")));
            facts.appendElement("dd").appendChild(Html.link(address, address).attr("rel", "noreferrer noopener"));
        }
        List<String> other = new ArrayList<>();
        if (contact.mail() != null) {
            other.add(contact.mail());
        }
        if (contact.phone() != null) {
            other.add(contact.phone());
        }
        other.addAll(contact.post());
        fact(facts, "plan.contact", other);
    }

    private String source(Source source) {
        LocalDate read = source.read();
        return source.dated() == null
                ? words.of("plan.source.read", source.title(), read.toString())
                : words.of("plan.source.dated", source.title(), source.dated(), read.toString());
    }

    private void fact(Element facts, String key, List<String> values) {
        if (!values.isEmpty()) {
            facts.appendChild(Html.element("dt", words.of(key)));
            values.forEach(value -> facts.appendChild(Html.element("dd", value)));
        }
    }

    private void photos(PlanStep step, Element article) {
        if (step.photos().isEmpty()) {
            return;
        }
        Element details = article.appendElement("details");
        details.appendChild(
                Html.element("summary", words.of("plan.photos", step.photos().size())));
        Element list = details.appendElement("ul");
        for (PhotoId photo :
                step.photos().subList(0, Math.min(PHOTOS, step.photos().size()))) {
            Integer at = pages.get(photo);
            String title = titles.get(photo);
            if (at != null && title != null) {
                String file = at == 1 ? "../" + HtmlReport.FILE : HtmlReport.name(at);
                list.appendElement("li").appendChild(Html.link(file + "#photo-" + photo.shortForm(), title));
            }
        }
        if (step.photos().size() > PHOTOS) {
            details.appendChild(
                    Html.element("p", words.of("plan.photos.more", step.photos().size() - PHOTOS)));
        }
    }
}
