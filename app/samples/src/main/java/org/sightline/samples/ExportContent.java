package org.sightline.samples;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.samples.language.DateForm;
import org.sightline.samples.language.Language;

/** Everything that was put into an export, before it has paths. */
final class ExportContent {
    /** A change of the profile or cover picture, at an epoch second. */
    record PictureUpdate(long timestamp, MediaItem picture) {}

    /** A post on somebody else's timeline; nested records keep their photo two levels deeper. */
    record OtherProfilePost(Post post, boolean nested) {}

    final Layout layout;
    String ownerName = "Alex Example";
    String username = "alex.example";
    int recordsPerFile = 10_000;
    boolean brokenStories;
    Language language = Language.ENGLISH;
    boolean pages;
    DateForm dates = DateForm.ENGLISH_ORDER;
    ZoneId zone = ZoneOffset.UTC;
    boolean linksFromPage;
    boolean additionalProfile;

    final List<Post> posts = new ArrayList<>();
    final List<Album> albums = new ArrayList<>();
    final List<PictureUpdate> profilePictures = new ArrayList<>();
    final List<PictureUpdate> coverPictures = new ArrayList<>();
    final List<MediaItem> uncategorised = new ArrayList<>();
    final List<Post> stories = new ArrayList<>();
    final List<MediaItem> videos = new ArrayList<>();
    final List<Post> reels = new ArrayList<>();
    final List<MessageThread> threads = new ArrayList<>();
    final List<Post> groupPosts = new ArrayList<>();
    final List<Post> comments = new ArrayList<>();
    final List<Post> trash = new ArrayList<>();
    final List<OtherProfilePost> otherProfilePosts = new ArrayList<>();
    final List<Post> checkIns = new ArrayList<>();
    final List<MediaItem> unlisted = new ArrayList<>();
    final List<String> emptySections = new ArrayList<>();
    final List<String> unknownKeys = new ArrayList<>();
    final List<String> friendLists = new ArrayList<>();
    final Map<String, String> privacySettings = new LinkedHashMap<>();

    ExportContent(Layout layout) {
        this.layout = layout;
        this.pages = layout == Layout.HTML_2021;
    }
}
