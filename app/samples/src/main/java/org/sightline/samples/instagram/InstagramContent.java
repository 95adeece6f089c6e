package org.sightline.samples.instagram;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.samples.MediaItem;
import org.sightline.samples.MessageThread;
import org.sightline.samples.Post;
import org.sightline.samples.language.DateForm;
import org.sightline.samples.language.Language;
import org.sightline.samples.language.Word;

/** Everything that was put into an export, before it has paths. */
final class InstagramContent {
    /** A profile photo, taken up at an epoch second. */
    record ProfilePhoto(long timestamp, MediaItem photo) {}

    /** A switch of the account at an epoch second. */
    record Switch(long timestamp, boolean toPrivate) {}

    final InstagramLayout layout;
    String ownerName = "Alex Example";
    String username = "alex.example";
    int recordsPerFile = 10_000;
    Language language = Language.ENGLISH;
    boolean pages;
    DateForm dates = DateForm.ENGLISH_ORDER;
    ZoneId zone = ZoneOffset.UTC;

    @Nullable
    Boolean privateAccount;

    @Nullable
    String privateAccountLabel;

    @Nullable
    Boolean threadsPrivate;

    @Nullable
    Long firstCloseFriendsStory;

    boolean visibilityLabel;
    boolean insights;
    final List<Switch> switches = new ArrayList<>();
    final List<Post> posts = new ArrayList<>();
    final List<Post> archived = new ArrayList<>();
    final List<Post> deleted = new ArrayList<>();
    final List<Post> stories = new ArrayList<>();
    final List<Post> resharedStories = new ArrayList<>();
    final List<Post> reels = new ArrayList<>();
    final List<Post> igtv = new ArrayList<>();
    final List<Post> other = new ArrayList<>();
    final List<ProfilePhoto> profilePhotos = new ArrayList<>();
    final List<MessageThread> conversations = new ArrayList<>();
    final List<Post> threadsPosts = new ArrayList<>();
    final List<MediaItem> unlisted = new ArrayList<>();
    final List<String> emptySections = new ArrayList<>();
    final List<String> unknownKeys = new ArrayList<>();
    final Map<String, List<String>> people = new LinkedHashMap<>();

    InstagramContent(InstagramLayout layout) {
        this.layout = layout;
    }

    /** The page that stands in for a file of data, or the file itself. */
    String written(String path) {
        return pages && path.endsWith(".json") ? path.substring(0, path.length() - ".json".length()) + ".html" : path;
    }

    /** The label of the flag of the account. */
    String flagLabel() {
        return privateAccountLabel == null ? Word.PRIVATE_ACCOUNT.in(language) : privateAccountLabel;
    }

    /** The profile photo in use. */
    @Nullable
    ProfilePhoto currentPhoto() {
        ProfilePhoto newest = null;
        for (ProfilePhoto each : profilePhotos) {
            if (newest == null || each.timestamp() > newest.timestamp()) {
                newest = each;
            }
        }
        return newest;
    }
}
