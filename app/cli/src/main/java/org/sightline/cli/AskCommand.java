package org.sightline.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
@CommandLine.Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        description = "Asks what the archive does not say: who can see what. Answers are kept in the store.",
        footer = {
            "",
            "On a terminal it asks about each platform, and then names some photos to look for without being",
            "logged in. Answers can also come from a file (--answers), and audiences can be set (--override)."
        })
final class AskCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AppFolders folders;
    private final Typing typing;

    @CommandLine.Parameters(arity = "0..1", paramLabel = "FILE", description = "The store of the audit.")
    private @Nullable Path file;

    @CommandLine.Mixin
    private StoreArguments store = new StoreArguments();

    @CommandLine.Option(
            names = "--answers",
            paramLabel = "ANSWERS.json",
            description = "Takes answers from a file: all of them, or none and says what is wrong.")
    private @Nullable Path answersFile;

    @CommandLine.Option(
            names = "--questions",
            description = "Lists the open questions and the photos to look for, with what can be answered.")
    private boolean questions;

    @CommandLine.Option(
            names = "--list",
            description = "Lists all answers: when each was given, what it is about, how many appearances it decides.")
    private boolean list;

    @CommandLine.Option(
            names = "--forget",
            paramLabel = "ID",
            description = "Forgets an answer, as if it had not been given. Repeatable.")
    private List<Long> forget = new ArrayList<>();

    @CommandLine.Option(
            names = "--override",
            paramLabel = "AUDIENCE",
            description = "Sets who can see an album, a kind, a period or a photo: ${COMPLETION-CANDIDATES}.")
    private @Nullable Audience override;

    @CommandLine.Option(
            names = "--platform",
            paramLabel = "PLATFORM",
            description = "Of --override; needed where the audit holds several.")
    private @Nullable String platform;

    @CommandLine.Option(names = "--album", paramLabel = "NAME", description = "Of --override: all of this album.")
    private @Nullable String album;

    @CommandLine.Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Of --override: all of this kind, such as story.")
    private @Nullable AppearanceKind kind;

    @CommandLine.Option(names = "--from", paramLabel = "DAY", description = "Of --override: first day, UTC.")
    private @Nullable LocalDate from;

    @CommandLine.Option(names = "--to", paramLabel = "DAY", description = "Of --override: last day, UTC.")
    private @Nullable LocalDate to;

    @CommandLine.Option(
            names = "--photo",
            paramLabel = "ID",
            description = "Of --override: this photo alone, by its id or the beginning of it.")
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
                printAnswers(asking.overview());
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
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE, "Give one of --answers, --questions, --list, --forget and --override.");
        }
        boolean details =
                platform != null || album != null || kind != null || from != null || to != null || photo != null;
        if (details && override == null) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE,
                    "--platform, --album, --kind, --from, --to and --photo say what --override is about.");
        }
        if (ways == 0 && !typing.isPossible()) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE,
                    "There is nobody to ask. Start the command in a terminal, or give the answers in a file with"
                            + " --answers; --questions lists what is open.");
        }
    }

    private void change(Audit audit, Asking asking) {
        if (answersFile != null) {
            try {
                int kept = AnswersFile.keep(answersFile, audit, asking).size();
                terminal.message(AnswerWords.of("ask.kept", kept));
            } catch (AnswersFile.MistakeException mistake) {
                throw new CommandFailure(ExitCode.WRONG_USAGE, String.valueOf(mistake.getMessage()));
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
                throw new CommandFailure(ExitCode.WRONG_USAGE, AnswerWords.of("ask.noAnswer", Long.toString(id)));
            }
        }
        forget.forEach(asking::forget);
        terminal.message(AnswerWords.of("ask.forgotten", forget.size()));
    }

    private void override(Audit audit, Asking asking, Audience audience) {
        if (!audience.isKnown()) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, AnswerWords.of("ask.unknownIsNone"));
        }
        try {
            AnswerScope scope = OverrideScope.of(platform(audit), null, photo(audit), album, kind, from, to);
            long carries = asking.carries(Set.of(scope)).getOrDefault(scope, 0L);
            Answer kept = asking.override(scope, audience);
            terminal.message(AnswerWords.of("ask.set", Long.toString(kept.id()), kept.asked(), carries));
        } catch (IllegalArgumentException impossible) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, String.valueOf(impossible.getMessage()));
        }
    }

    private Platform platform(Audit audit) {
        NavigableSet<Platform> there =
                audit.archives().stream().map(ArchiveInfo::platform).collect(Collectors.toCollection(TreeSet::new));
        String names = there.stream().map(Platform::id).collect(Collectors.joining(", "));
        if (platform == null) {
            if (there.size() != 1) {
                throw new CommandFailure(
                        ExitCode.WRONG_USAGE, "Say with --platform which one it is about: " + names + ".");
            }
            return there.first();
        }
        return Platform.byId(platform)
                .filter(there::contains)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.WRONG_USAGE,
                        "'" + platform + "' is no platform of this audit. There are: " + names + "."));
    }

    private @Nullable PhotoId photo(Audit audit) {
        String start = photo;
        if (start == null) {
            return null;
        }
        return audit.photoByShortId(start, List.of())
                .map(JudgedPhoto::photo)
                .map(found -> found.id())
                .orElseThrow(() ->
                        new CommandFailure(ExitCode.WRONG_USAGE, start + ": " + AnswerWords.of("ask.file.NO_PHOTO")));
    }

    private void printQuestions(Asking asking) {
        for (OpenQuestion open : asking.openQuestions()) {
            Question question = open.question();
            String account = open.account();
            terminal.print(question.id() + (account == null || account.isEmpty() ? "" : " (" + account + ")") + ": "
                    + question.words());
            terminal.print("  " + AnswerWords.of("ask.decides", open.appearances()));
            terminal.print("  " + question.where());
            terminal.print("  "
                    + AnswerWords.of(
                            "ask.source", question.source(), question.read().toString()));
            for (Question.Option option : question.allOptions()) {
                terminal.print("  " + option.id() + ": " + question.words(option)
                        + (option.asksSince() ? " " + AnswerWords.of("ask.withSince") : ""));
            }
        }
        for (SpotCheck check : asking.spotChecks(Asking.SPOT_CHECK)) {
            terminal.print(check.photo().shortForm() + " (" + check.platform().id() + "): " + check.path());
            check.howToFind().forEach(line -> terminal.print("  " + line));
        }
    }

    private void printAnswers(Asking.Overview overview) {
        if (overview.answers().isEmpty()) {
            terminal.print(AnswerWords.of("ask.none"));
        }
        for (Asking.Standing standing : overview.answers()) {
            Answer answer = standing.answer();
            terminal.print(answer.id() + "  " + answer.day() + "  " + answer.asked() + ": " + answer.said());
            terminal.print("    " + AnswerWords.of("ask.about", AnswerWords.of(answer.scope())) + "; "
                    + AnswerWords.of("ask.decided", standing.decides())
                    + (answer.basedOn() == null
                            ? ""
                            : "; " + AnswerWords.of("ask.basedOn", Long.toString(answer.basedOn()))));
        }
        Conversation.contradictions(overview).forEach(terminal::print);
    }

    /** What the answers changed. */
    private void report(Audit audit, Asking asking, AuditSummary before) {
        Conversation.contradictions(asking.overview()).forEach(terminal::message);
        AuditSummary after = audit.summary(List.of());
        terminal.print(AnswerWords.of(
                "ask.moved.public", before.publicWithIdentifiableFace(), after.publicWithIdentifiableFace()));
        terminal.print(AnswerWords.of(
                "ask.moved.perhaps",
                before.unknownAudienceWithIdentifiableFace(),
                after.unknownAudienceWithIdentifiableFace()));
        Headline.of(after).forEach(terminal::print);
    }
}
