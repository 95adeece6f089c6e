package org.sightline.desktop.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.answers.Answers;
import org.sightline.answers.Interview;
import org.sightline.answers.OpenQuestion;
import org.sightline.answers.Question;
import org.sightline.answers.SpotCheck;
import org.sightline.audit.Asking;
import org.sightline.audit.Audit;
import org.sightline.model.Answer;
import org.sightline.model.AnswerScope;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.ArchiveInfo;
import org.sightline.model.Audience;
import org.sightline.model.PhotoId;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;
import org.sightline.model.Since;

/** Asks with the engine. */
final class EngineAsking implements AskingDesk {

    private final Audit audit;
    private final Asking asking;
    private final Runnable changed;

    /** @param changed told after each answer that was kept or forgotten */
    EngineAsking(Audit audit, Asking asking, Runnable changed) {
        this.audit = audit;
        this.asking = asking;
        this.changed = changed;
    }

    @Override
    public Interview interview() {
        return asking.interview();
    }

    @Override
    public List<OpenQuestion> openQuestions() {
        return asking.openQuestions();
    }

    @Override
    public Asking.Overview overview() {
        return asking.overview();
    }

    @Override
    public Answer answer(OpenQuestion asked, Question.Option option, @Nullable Since since) {
        Answer kept = asking.answer(asked, option, since);
        changed.run();
        return kept;
    }

    @Override
    public void forget(long answer) {
        asking.forget(answer);
        changed.run();
    }

    @Override
    public List<SpotCheck> spotChecks(int most) {
        return asking.spotChecks(most);
    }

    @Override
    public Map<AnswerScope, Long> carries(Set<AnswerScope> scopes) {
        return scopes.isEmpty() ? Map.of() : asking.carries(scopes);
    }

    @Override
    public List<Answer> saw(SpotCheck check, SpotCheck.Seen seen, Set<SpotCheck.Widening> widened) {
        List<Answer> kept = asking.saw(check, seen, widened, asking.now());
        changed.run();
        return kept;
    }

    @Override
    public List<Settable> settable(PhotoId photo) {
        List<AnswerScope> scopes = audit.photo(photo, List.of())
                .map(judged -> scopes(photo, judged.appearances()))
                .orElse(List.of());
        Map<AnswerScope, Long> carries = carries(new HashSet<>(scopes));
        Map<AnswerScope, Answer> set = overrides();
        return scopes.stream()
                .filter(scope -> carries.getOrDefault(scope, 0L) > 0)
                .map(scope -> new Settable(scope, carries.getOrDefault(scope, 0L), set.get(scope)))
                .toList();
    }

    /** Narrowest first. */
    private List<AnswerScope> scopes(PhotoId photo, List<PlacedAppearance> places) {
        Map<String, @Nullable String> accounts = accounts();
        Set<AnswerScope> itself = new LinkedHashSet<>();
        Set<AnswerScope> albums = new LinkedHashSet<>();
        Set<AnswerScope> kinds = new LinkedHashSet<>();
        for (PlacedAppearance placed : places) {
            Appearance appearance = placed.appearance();
            AppearanceKind kind = Answers.kindOf(placed);
            if (AnswerScope.NEVER.contains(kind)) {
                continue;
            }
            Platform platform = placed.platform();
            String account = accounts.get(placed.archive());
            itself.add(AnswerScope.ofPhoto(platform, account, photo));
            if (appearance.album() != null && kind.isOwnersPost()) {
                albums.add(AnswerScope.ofAlbum(platform, account, appearance.album()));
            }
            if (appearance.postedAt() != null) {
                int year = appearance.postedAt().date().getYear();
                kinds.add(AnswerScope.ofKinds(
                        platform, account, EnumSet.of(kind), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
        }
        List<AnswerScope> scopes = new ArrayList<>(itself);
        scopes.addAll(albums);
        scopes.addAll(kinds);
        return scopes;
    }

    /** The account that answers name, by archive; null where the platform has only one in this audit. */
    private Map<String, @Nullable String> accounts() {
        List<ArchiveInfo> archives = audit.archives();
        Map<String, @Nullable String> accounts = new HashMap<>();
        for (ArchiveInfo archive : archives) {
            boolean only = archives.stream()
                    .filter(other -> other.platform() == archive.platform())
                    .map(EngineAsking::account)
                    .allMatch(account(archive)::equals);
            accounts.put(archive.id(), only ? null : account(archive));
        }
        return accounts;
    }

    private static String account(ArchiveInfo archive) {
        String handle = archive.accountHandle();
        return handle == null ? "" : handle;
    }

    /** What was set last for each scope. */
    private Map<AnswerScope, Answer> overrides() {
        Map<AnswerScope, Answer> overrides = new HashMap<>();
        for (Answer answer : asking.answers()) {
            if (answer.origin() == Answer.Origin.OVERRIDE) {
                overrides.put(answer.scope(), answer);
            }
        }
        return overrides;
    }

    @Override
    public Answer set(AnswerScope scope, Audience audience) {
        Answer before = overrides().get(scope);
        Answer kept = asking.override(scope, audience);
        if (before != null) {
            asking.forget(before.id());
        }
        changed.run();
        return kept;
    }
}
