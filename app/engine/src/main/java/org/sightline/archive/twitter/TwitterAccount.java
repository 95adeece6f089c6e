package org.sightline.archive.twitter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.JsonValues;
import org.sightline.archive.KeptText;
import org.sightline.archive.KeyCensus;
import org.sightline.model.Account;
import org.sightline.model.Appearance;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;
import org.sightline.model.PublicPeriod;
import org.sightline.model.Timestamp;
import org.sightline.model.VisibilityChange;
import tools.jackson.databind.JsonNode;

/**
 * Whose account it is and whether its posts are protected. The export records changes of the last six months alone: after the
 * last of them it is known what the posts are now; where there is none, nobody knows.
 */
final class TwitterAccount {

    private static final String ACTION = "protectedHistory.action";

    private @Nullable String name;
    private @Nullable String handle;
    private @Nullable String id;
    private @Nullable String file;
    private final List<VisibilityChange> changes = new ArrayList<>();
    /** Whether every change that the export records was understood. */
    private boolean complete = true;

    private @Nullable Audience stated;
    private @Nullable Evidence statedBy;

    /** A record of the list with the account. */
    void account(String path, JsonNode record, KeyCensus census) {
        JsonNode account = record.has("account") ? record.path("account") : record;
        census.objects(account, "account");
        census.id(account.path("accountId"), "account.accountId");
        handle = handle == null ? JsonValues.text(account, "username") : handle;
        name = name == null ? JsonValues.text(account, "accountDisplayName") : name;
        id = id == null ? JsonValues.id(account, "accountId") : id;
        file = file == null ? path : file;
    }

    /** A record of the list with changes of the protection. */
    void change(String path, JsonNode record, KeyCensus census) {
        JsonNode change = record.has("protectedHistory") ? record.path("protectedHistory") : record;
        String action = JsonValues.text(change, "action");
        Timestamp at = TwitterTime.of(JsonValues.text(change, "protectedAt"));
        Audience to = meaning(action);
        if (to == null) {
            census.count("action: " + action);
        }
        if (to == null || at == null || changes.size() == Account.MOST_CHANGES) {
            complete = false;
            return;
        }
        String value = KeptText.shown(String.valueOf(action));
        changes.add(new VisibilityChange(at, to, new Evidence(EvidenceKind.STATED, path, ACTION, value, null)));
    }

    private static @Nullable Audience meaning(@Nullable String action) {
        return switch (action == null ? "" : action.toLowerCase(Locale.ROOT)) {
            case "protect" -> Audience.FOLLOWERS;
            case "unprotect" -> Audience.PUBLIC;
            default -> null;
        };
    }

    /** The list of changes was not read to its end. */
    void incomplete() {
        complete = false;
    }

    /** Until 2018 each post says who wrote it, and whether they were protected when the archive was made. */
    void author(String path, JsonNode user) {
        id = id == null ? JsonValues.id(user, "id_str") : id;
        handle = handle == null ? JsonValues.text(user, "screen_name") : handle;
        name = name == null ? JsonValues.text(user, "name") : name;
        file = file == null ? path : file;
        JsonNode isProtected = user.path("protected");
        if (isProtected.isBoolean() && stated == null) {
            stated = isProtected.asBoolean() ? Audience.FOLLOWERS : Audience.PUBLIC;
            statedBy = new Evidence(EvidenceKind.ACCOUNT, path, "user.protected", isProtected.asString(), null);
        }
    }

    @Nullable
    String handle() {
        return handle;
    }

    @Nullable
    String id() {
        return id;
    }

    /** The last change there was; null where there was none or not all are known. */
    private @Nullable VisibilityChange last() {
        return complete
                ? changes.stream()
                        .max(Comparator.comparing(change -> change.at().dateTime()))
                        .orElse(null)
                : null;
    }

    /**
     * Who can see a post of this account.
     *
     * @param list the file that lists it
     */
    Appearance.Builder audience(Appearance.Builder post, String list, @Nullable Timestamp posted) {
        VisibilityChange last = last();
        if (last == null) {
            return byStatement(post, list);
        }
        Evidence by = last.evidence();
        Evidence evidence = new Evidence(EvidenceKind.ACCOUNT, by.file(), by.field(), by.value(), null);
        post.audience(last.to(), evidence);
        boolean older = posted == null || !posted.dateTime().isAfter(last.at().dateTime());
        if (last.to() == Audience.FOLLOWERS && posted != null && older) {
            // To protect an account it must have been open, and whoever opened it showed every post.
            post.wasPublic(new PublicPeriod(null, last.at()));
        } else if (last.to() == Audience.FOLLOWERS && older) {
            post.earlierAudienceUnknown();
        }
        return post;
    }

    private Appearance.Builder byStatement(Appearance.Builder post, String list) {
        if (stated == null || statedBy == null) {
            return post.audience(Audience.UNKNOWN, Evidence.listedIn(list));
        }
        post.audience(stated, statedBy);
        return stated == Audience.FOLLOWERS ? post.earlierAudienceUnknown() : post;
    }

    /** Empty where the export tells nothing. */
    Optional<Account> account() {
        if (handle == null && name == null && changes.isEmpty()) {
            return Optional.empty();
        }
        VisibilityChange last = last();
        List<VisibilityChange> history = changes.stream()
                .sorted(Comparator.comparing(change -> change.at().dateTime()))
                .toList();
        Audience visibility = last == null ? stated : last.to();
        Evidence by = last == null ? statedBy : last.evidence();
        Evidence who = new Evidence(EvidenceKind.STATED, file, "account.username", handle, null);
        return Optional.of(new Account(name, handle, who, visibility, by, history));
    }
}
