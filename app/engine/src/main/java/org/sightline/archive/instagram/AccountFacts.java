package org.sightline.archive.instagram;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.KeptText;
import org.sightline.archive.KeyCensus;
import org.sightline.archive.meta.Labels;
import org.sightline.archive.meta.MetaMedia;
import org.sightline.archive.meta.MetaText;
import org.sightline.model.Account;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Timestamp;
import tools.jackson.databind.JsonNode;

/** What an export tells of the account: who it is, its current picture, and who could see it since when. */
final class AccountFacts {

    private static final Set<String> SWITCHED_TO_PRIVATE = Set.of(
            "switched to private",
            "auf privat umgestellt",
            "zu privat gewechselt",
            "passé en privé",
            "passage en privé",
            "cambió a privada",
            "se cambió a privada");
    private static final Set<String> SWITCHED_TO_PUBLIC = Set.of(
            "switched to public",
            "auf öffentlich umgestellt",
            "zu öffentlich gewechselt",
            "passé en public",
            "passage en public",
            "cambió a pública",
            "se cambió a pública");
    private static final String CHANGES = "account_history_account_privacy_history";

    private final PrivacyHistory history = new PrivacyHistory();
    private @Nullable String name;
    private @Nullable String handle;
    private @Nullable String file;
    private @Nullable Audience visibility;
    private @Nullable Evidence visibilityEvidence;
    private @Nullable String picture;
    private @Nullable String pictureFile;

    /** A record of the file with the owner's own words about the account. */
    void profile(String path, JsonNode record) {
        for (Map.Entry<String, JsonNode> entry : record.path("string_map_data").properties()) {
            String value = MetaMedia.text(entry.getValue(), "value");
            if (value != null) {
                stated(path, entry.getKey(), value);
            }
        }
        JsonNode pictures = record.path("media_map_data");
        for (Map.Entry<String, JsonNode> entry : pictures.properties()) {
            if (pictures.size() == 1 || Labels.PROFILE_PHOTO.matches(entry.getKey())) {
                picture(path, MetaMedia.path(entry.getValue()));
            }
        }
    }

    /** A value with its label, of a list or of a page. */
    void stated(String path, String label, String value) {
        Labels known = Labels.of(label).orElse(null);
        if (known == Labels.PRIVATE_ACCOUNT) {
            visibility(path, label, value);
        } else if (known == Labels.USERNAME && handle == null) {
            handle = value;
            file = path;
        } else if (known == Labels.NAME && name == null) {
            name = value;
            file = file == null ? path : file;
        }
    }

    private void visibility(String path, String label, String value) {
        Audience stated = switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> Audience.FOLLOWERS;
            case "false" -> Audience.PUBLIC;
            default -> null;
        };
        if (stated == null || (visibility != null && visibility != stated)) {
            // Words that nobody has seen, or two files that contradict each other.
            history.atExport(Audience.UNKNOWN, null);
            visibility = null;
            visibilityEvidence = null;
            return;
        }
        if (visibility == null) {
            visibility = stated;
            String field = KeptText.shown(MetaText.repair(label));
            visibilityEvidence = new Evidence(EvidenceKind.STATED, path, field, value, null);
            history.atExport(stated, visibilityEvidence);
        }
    }

    /** The picture of the profile when the export was made. */
    void picture(String path, @Nullable String uri) {
        if (uri != null && picture == null) {
            picture = uri;
            pictureFile = path;
        }
    }

    /** A record of the file with changes of the account's privacy. */
    void change(String path, JsonNode record, KeyCensus census) {
        String title = MetaMedia.text(record, "title");
        Timestamp at = null;
        for (JsonNode value : record.path("string_map_data")) {
            at = at == null ? MetaMedia.time(value, "timestamp") : at;
        }
        for (JsonNode value : MetaMedia.each(record.path("string_list_data"))) {
            at = at == null ? MetaMedia.time(value, "timestamp") : at;
        }
        change(path, title, at, census);
    }

    void change(String path, @Nullable String title, @Nullable Timestamp at, KeyCensus census) {
        Optional<Audience> to = meaning(title);
        if (to.isEmpty()) {
            census.count("title: " + title);
        }
        history.add(
                at,
                to.orElse(Audience.UNKNOWN),
                new Evidence(EvidenceKind.STATED, path, CHANGES, title == null ? null : KeptText.shown(title), null));
    }

    private static Optional<Audience> meaning(@Nullable String title) {
        String words = title == null ? "" : title.toLowerCase(Locale.ROOT);
        if (SWITCHED_TO_PRIVATE.contains(words)) {
            return Optional.of(Audience.FOLLOWERS);
        }
        return SWITCHED_TO_PUBLIC.contains(words) ? Optional.of(Audience.PUBLIC) : Optional.empty();
    }

    PrivacyHistory history() {
        return history;
    }

    /** As the export names it; null where it does not. */
    @Nullable
    String picture() {
        return picture;
    }

    @Nullable
    String pictureFile() {
        return pictureFile;
    }

    /** How senders of messages may call the owner. */
    Set<String> ownerNames() {
        Set<String> names = new HashSet<>();
        if (name != null) {
            names.add(name);
        }
        if (handle != null) {
            names.add(handle);
        }
        return names;
    }

    /** Empty where the export tells nothing. */
    Optional<Account> account() {
        boolean nothing = name == null
                && handle == null
                && visibility == null
                && history.changes().isEmpty();
        if (nothing) {
            return Optional.empty();
        }
        Evidence evidence = new Evidence(EvidenceKind.STATED, file, "profile_user", handle, null);
        return Optional.of(new Account(name, handle, evidence, visibility, visibilityEvidence, history.changes()));
    }
}
