package org.sightline.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.answers.AnswerInWords;
import org.sightline.answers.AnswerWords;
import org.sightline.answers.OpenQuestion;
import org.sightline.answers.Question;
import org.sightline.answers.SpotCheck;
import org.sightline.audit.AnswersFile;
import org.sightline.audit.Asking;
import org.sightline.audit.Audit;
import org.sightline.audit.AuditSummary;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.OverrideScope;
import org.sightline.model.Answer;
import org.sightline.model.AnswerScope;
import org.sightline.model.AppearanceKind;
import org.sightline.model.ArchiveInfo;
import org.sightline.model.Audience;
import org.sightline.model.PhotoId;
import org.sightline.model.Platform;
import org.sightline.system.AppFolders;
import picocli.CommandLine;

/** {@code ask}: the ways out of an unknown audience. */
@CommandLine.Command(name = "ask", mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AppFolders folders;
    private final Typing typing;

    @CommandLine.Parameters(arity = "0..1", paramLabel = "${bundle:label.FILE}", descriptionKey = "file")
    private @Nullable Path file;

    @CommandLine.Mixin
    private StoreArguments store = new StoreArguments();

    @CommandLine.Option(names = "--answers", paramLabel = "${bundle:label.ANSWERS}")
    private @Nullable Path answersFile;

    @CommandLine.Option(names = "--questions")
    private boolean questions;

    @CommandLine.Option(names = "--list")
    private boolean list;

    @CommandLine.Option(names = "--forget", paramLabel = "ID")
    private List<Long> forget = new ArrayList<>();

    @CommandLine.Option(names = "--override", paramLabel = "${bundle:label.AUDIENCE}")
    private @Nullable Audience override;

    @CommandLine.Option(names = "--platform", paramLabel = "${bundle:label.PLATFORM}")
    private @Nullable String platform;

    @CommandLine.Option(names = "--album", paramLabel = "NAME")
    private @Nullable String album;

    @CommandLine.Option(names = "--kind", paramLabel = "${bundle:label.KIND}")
    private @Nullable AppearanceKind kind;

    @CommandLine.Option(names = "--from", paramLabel = "${bundle:label.DAY}")
    private @Nullable LocalDate from;

    @CommandLine.Option(names = "--to", paramLabel = "${bundle:label.DAY}")
    private @Nullable LocalDate to;

    @CommandLine.Option(names = "--photo", paramLabel = "ID")
    private @Nullable String photo;

    AskCommand(Terminal terminal, AppFolders folders, Typing typing) {
        this.terminal = terminal;
        this.folders = folders;
        this.typing = typing;
    }

    @Override
    public Integer call() {
        store.name(file);
        store.existing();
        check();
        try (Audit audit = store.open(folders, terminal)) {
            Asking asking = new Asking(audit, Clock.systemUTC());
            if (questions) {
                printQuestions(asking);
                return ExitCode.DONE;
            }
            AuditSummary before = audit.summary(List.of());
            if (list) {
                printAnswers(asking);
                return ExitCode.DONE;
            }
            change(audit, asking);
            report(audit, asking, before);
        }
        return ExitCode.DONE;
    }

    private void check() {
        int ways = (answersFile == null ? 0 : 1)
                + (questions ? 1 : 0)
                + (list ? 1 : 0)
                + (forget.isEmpty() ? 0 : 1)
                + (override == null ? 0 : 1);
        if (ways > 1) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.askOne");
        }
        boolean details =
                platform != null || album != null || kind != null || from != null || to != null || photo != null;
        if (details && override == null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.askOverride");
        }
        if (ways == 0 && !typing.isPossible()) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.askNobody");
        }
    }

    private void change(Audit audit, Asking asking) {
        if (answersFile != null) {
            try {
                int kept =
                        AnswersFile.keep(answersFile, audit, asking, locale()).size();
                terminal.message(answers("ask.kept", kept));
            } catch (AnswersFile.MistakeException mistake) {
                throw CommandFailure.said(ExitCode.WRONG_USAGE, String.valueOf(mistake.getMessage()));
            }
        } else if (!forget.isEmpty()) {
            forget(asking);
        } else if (override != null) {
            override(audit, asking, override);
        } else {
            new Conversation(terminal, typing, asking).run();
        }
    }

    private void forget(Asking asking) {
        Set<Long> known = asking.answers().stream().map(Answer::id).collect(Collectors.toSet());
        for (long id : forget) {
            if (!known.contains(id)) {
                throw CommandFailure.said(ExitCode.WRONG_USAGE, answers("ask.noAnswer", Long.toString(id)));
            }
        }
        forget.forEach(asking::forget);
        terminal.message(answers("ask.forgotten", forget.size()));
    }

    private void override(Audit audit, Asking asking, Audience audience) {
        if (!audience.isKnown()) {
            throw CommandFailure.said(ExitCode.WRONG_USAGE, answers("ask.unknownIsNone"));
        }
        try {
            AnswerScope scope = OverrideScope.of(locale(), platform(audit), null, photo(audit), album, kind, from, to);
            long carries = asking.carries(Set.of(scope)).getOrDefault(scope, 0L);
            Answer kept = asking.override(scope, audience);
            terminal.message(
                    answers("ask.set", Long.toString(kept.id()), AnswerWords.in(locale(), kept.scope()), carries));
        } catch (IllegalArgumentException impossible) {
            throw CommandFailure.said(ExitCode.WRONG_USAGE, String.valueOf(impossible.getMessage()));
        }
    }

    private Platform platform(Audit audit) {
        NavigableSet<Platform> there =
                audit.archives().stream().map(ArchiveInfo::platform).collect(Collectors.toCollection(TreeSet::new));
        String names = there.stream().map(Platform::id).collect(Collectors.joining(", "));
        if (platform == null) {
            if (there.size() != 1) {
                throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.askPlatform", names);
            }
            return there.first();
        }
        return Platform.byId(platform)
                .filter(there::contains)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.WRONG_USAGE, "failure.askNoPlatform", String.valueOf(platform), names));
    }

    private @Nullable PhotoId photo(Audit audit) {
        String start = photo;
        if (start == null) {
            return null;
        }
        return audit.photoByShortId(start, List.of())
                .map(JudgedPhoto::photo)
                .map(found -> found.id())
                .orElseThrow(
                        () -> CommandFailure.said(ExitCode.WRONG_USAGE, start + ": " + answers("ask.file.NO_PHOTO")));
    }

    private void printQuestions(Asking asking) {
        for (OpenQuestion open : asking.openQuestions()) {
            Question question = open.question();
            String account = open.account();
            terminal.print(question.id() + (account == null || account.isEmpty() ? "" : " (" + account + ")") + ": "
                    + question.words(locale()));
            terminal.print("  " + answers("ask.decides", open.appearances()));
            terminal.print("  " + question.where(locale()));
            terminal.print("  "
                    + answers("ask.source", question.source(), question.read().toString()));
            for (Question.Option option : question.allOptions()) {
                terminal.print("  " + option.id() + ": " + question.words(option, locale())
                        + (option.asksSince() ? " " + answers("ask.withSince") : ""));
            }
        }
        for (SpotCheck check : asking.spotChecks(Asking.SPOT_CHECK)) {
            terminal.print(check.photo().shortForm() + " (" + check.platform().id() + "): " + check.path());
            check.howToFind(locale()).forEach(line -> terminal.print("  " + line));
        }
    }

    private void printAnswers(Asking asking) {
        Asking.Overview overview = asking.overview();
        if (overview.answers().isEmpty()) {
            terminal.print(answers("ask.none"));
        }
        for (Asking.Standing standing : overview.answers()) {
            Answer answer = standing.answer();
            AnswerInWords told = AnswerInWords.of(answer, asking.interview(), locale());
            terminal.print(answer.id() + "  " + answer.day() + "  " + told.asked() + ": " + told.said());
            terminal.print("    " + answers("ask.about", AnswerWords.in(locale(), answer.scope())) + "; "
                    + answers("ask.decided", standing.decides())
                    + (answer.basedOn() == null ? "" : "; " + answers("ask.basedOn", Long.toString(answer.basedOn()))));
        }
        Conversation.contradictions(asking, locale()).forEach(terminal::print);
    }

    /** What the answers changed. */
    private void report(Audit audit, Asking asking, AuditSummary before) {
        Conversation.contradictions(asking, locale()).forEach(terminal::message);
        AuditSummary after = audit.summary(List.of());
        terminal.print(
                answers("ask.moved.public", before.publicWithIdentifiableFace(), after.publicWithIdentifiableFace()));
        terminal.print(answers(
                "ask.moved.perhaps",
                before.unknownAudienceWithIdentifiableFace(),
                after.unknownAudienceWithIdentifiableFace()));
        new Headline(terminal.words()).of(after).forEach(terminal::print);
    }

    private Locale locale() {
        return terminal.words().locale();
    }

    private String answers(String key, Object... values) {
        return AnswerWords.in(locale(), key, values);
    }
}
