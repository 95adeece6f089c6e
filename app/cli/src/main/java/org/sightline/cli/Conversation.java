package org.sightline.cli;

import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.answers.AnswerInWords;
import org.sightline.answers.AnswerWords;
import org.sightline.answers.OpenQuestion;
import org.sightline.answers.Question;
import org.sightline.answers.SpotCheck;
import org.sightline.audit.Asking;
import org.sightline.model.Answer;
import org.sightline.model.AnswerScope;
import org.sightline.model.Since;

/**
 * The interview and the spot check on a terminal, with the keyboard alone. Each answer is kept at once, so that it can be ended
 * and taken up again at any question.
 */
final class Conversation {

    /** In every language: hands do not change with it. */
    private static final Set<String> YES = Set.of("y", "yes", "j", "ja");

    private final Terminal terminal;
    private final Typing typing;
    private final Asking asking;
    private final Locale locale;
    private final Deque<Step> steps = new ArrayDeque<>();
    private final Set<Object> skipped = new HashSet<>();
    private final Set<Long> spotAnswers = new HashSet<>();

    /** What can be taken back: an answer that was kept, or something that was skipped. */
    private record Step(@Nullable Long answer, @Nullable Object skip) {}

    /** The user has had enough. */
    private static final class Ended extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** The user wants the last thing once more. */
    private static final class Back extends Exception {
        private static final long serialVersionUID = 1L;
    }

    Conversation(Terminal terminal, Typing typing, Asking asking) {
        this.terminal = terminal;
        this.typing = typing;
        this.asking = asking;
        this.locale = terminal.words().locale();
    }

    /** Goes on until nothing is open or the user ends it. */
    void run() {
        say("ask.keys");
        try {
            boolean more = true;
            while (more) {
                more = step();
            }
            say("ask.done");
        } catch (Ended ended) {
            say("ask.ended");
        }
    }

    /** One question or photo; whether there was one. */
    private boolean step() throws Ended {
        try {
            OpenQuestion question = asking.openQuestions().stream()
                    .filter(open -> !skipped.contains(key(open)))
                    .findFirst()
                    .orElse(null);
            if (question != null) {
                ask(question);
                return true;
            }
            return spotCheck();
        } catch (Back back) {
            takeBack();
            return true;
        }
    }

    private static String key(OpenQuestion open) {
        return open.question().id() + " " + open.account();
    }

    private void takeBack() {
        Step last = steps.poll();
        if (last == null) {
            say("ask.nothingBefore");
            return;
        }
        if (last.answer() != null) {
            asking.forget(last.answer());
        }
        if (last.skip() != null) {
            skipped.remove(last.skip());
        }
    }

    private void ask(OpenQuestion open) throws Ended, Back {
        Question question = open.question();
        String account = open.account();
        terminal.message("");
        terminal.message(question.words(locale)
                + (account == null || account.isEmpty() ? "" : " " + words("ask.account", account)));
        terminal.message("  " + words("ask.decides", open.appearances()));
        List<Question.Option> options = question.allOptions();
        for (int i = 0; i < options.size(); i++) {
            terminal.message("  " + (i + 1) + "  " + question.words(options.get(i), locale));
        }
        Integer chosen = choose(options.size(), question);
        if (chosen == null) {
            skip(key(open));
            return;
        }
        Question.Option option = options.get(chosen - 1);
        while (true) {
            try {
                Since since = option.asksSince() ? since() : null;
                steps.push(new Step(asking.answer(open, option, since).id(), null));
                return;
            } catch (IllegalArgumentException late) {
                terminal.message(
                        "  " + words("since.TOO_LATE", open.last(asking.now()).toString()));
            }
        }
    }

    private void skip(Object what) {
        skipped.add(what);
        steps.push(new Step(null, what));
    }

    /** A number from 1; null for none. */
    private @Nullable Integer choose(int most, @Nullable Question lookUp) throws Ended, Back {
        while (true) {
            String typed = typed(words("ask.number", most));
            if (typed.isEmpty()) {
                return null;
            }
            if (typed.equals("w") && lookUp != null) {
                terminal.message("  " + lookUp.where(locale));
                terminal.message("  "
                        + words("ask.source", lookUp.source(), lookUp.read().toString()));
            } else if (typed.matches("\\d{1,3}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= most) {
                return Integer.valueOf(typed);
            } else {
                say("ask.keys");
            }
        }
    }

    private String typed(String prompt) throws Ended, Back {
        terminal.flush();
        String line = typing.line(prompt);
        if (line == null) {
            throw new Ended();
        }
        String typed = line.strip().toLowerCase(Locale.ROOT);
        if (typed.equals("q")) {
            throw new Ended();
        }
        if (typed.equals("b")) {
            throw new Back();
        }
        return typed;
    }

    /** Null where the user does not remember. */
    private @Nullable Since since() throws Ended, Back {
        while (true) {
            String typed = typed(words("ask.since"));
            if (typed.isEmpty()) {
                return null;
            }
            if (typed.equals("a")) {
                return Since.ALWAYS;
            }
            try {
                return Since.parse(typed);
            } catch (DateTimeParseException wrong) {
                terminal.message("  " + words("ask.file.SINCE"));
            }
        }
    }

    /** One photo of the spot check; whether there was one. */
    private boolean spotCheck() throws Ended, Back {
        long looked = steps.stream()
                .filter(step -> step.skip() instanceof SpotCheck || isSpotCheck(step.answer()))
                .count();
        if (looked >= Asking.SPOT_CHECK) {
            return false;
        }
        int wanted = Asking.SPOT_CHECK + skipped.size();
        SpotCheck check = asking.spotChecks(wanted).stream()
                .filter(each -> !skipped.contains(each))
                .findFirst()
                .orElse(null);
        if (check == null) {
            return false;
        }
        terminal.message("");
        if (looked == 0) {
            say("ask.spot.intro");
        }
        terminal.message(words(
                "ask.spot.photo",
                looked + 1,
                check.path(),
                check.photo().shortForm(),
                check.platform().id()));
        check.howToFind(locale).forEach(line -> terminal.message("  " + line));
        List<SpotCheck.Seen> seen = List.of(SpotCheck.Seen.values());
        for (int i = 0; i < seen.size(); i++) {
            terminal.message("  " + (i + 1) + "  " + words("ask.spot." + seen.get(i)));
        }
        Integer chosen = choose(seen.size(), null);
        if (chosen == null) {
            skip(check);
            return true;
        }
        SpotCheck.Seen saw = seen.get(chosen - 1);
        Set<SpotCheck.Widening> widened =
                saw == SpotCheck.Seen.DONT_KNOW ? EnumSet.noneOf(SpotCheck.Widening.class) : widened(check);
        List<Answer> kept = asking.saw(check, saw, widened, asking.now());
        spotAnswers.add(kept.get(0).id());
        steps.push(new Step(kept.get(0).id(), null));
        return true;
    }

    private boolean isSpotCheck(@Nullable Long answer) {
        return answer != null && spotAnswers.contains(answer);
    }

    /** How far the user says that it carries. */
    private Set<SpotCheck.Widening> widened(SpotCheck check) throws Ended, Back {
        Map<SpotCheck.Widening, AnswerScope> possible = check.widenings();
        Map<AnswerScope, Long> carries = asking.carries(new HashSet<>(possible.values()));
        Set<SpotCheck.Widening> widened = EnumSet.noneOf(SpotCheck.Widening.class);
        for (Map.Entry<SpotCheck.Widening, AnswerScope> entry : possible.entrySet()) {
            long held = carries.getOrDefault(entry.getValue(), 0L);
            if (held > check.places().size()) {
                String typed = typed(words("ask.spot.widen", AnswerWords.in(locale, entry.getValue()), held));
                if (YES.contains(typed)) {
                    widened.add(entry.getKey());
                }
            }
        }
        return widened;
    }

    private void say(String key) {
        terminal.message(words(key));
    }

    private String words(String key, Object... values) {
        return AnswerWords.in(locale, key, values);
    }

    /** Where answers contradict each other, in lines. */
    static List<String> contradictions(Asking asking, Locale locale) {
        List<String> lines = new ArrayList<>();
        for (Asking.Contradiction each : asking.overview().contradictions()) {
            AnswerInWords seen = AnswerInWords.of(each.seen(), asking.interview(), locale);
            AnswerInWords said = AnswerInWords.of(each.said(), asking.interview(), locale);
            lines.add(AnswerWords.in(
                    locale,
                    "ask.contradiction",
                    each.seen().day().toString(),
                    seen.said(),
                    said.asked(),
                    said.said(),
                    each.appearances(),
                    Long.toString(each.said().id())));
        }
        return lines;
    }
}
