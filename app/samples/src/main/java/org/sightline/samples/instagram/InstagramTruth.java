package org.sightline.samples.instagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.samples.AccountState;
import org.sightline.samples.AppearanceDraft;
import org.sightline.samples.AppearanceKind;
import org.sightline.samples.AudienceRule;
import org.sightline.samples.AudienceWord;
import org.sightline.samples.EvidenceKind;
import org.sightline.samples.ExpectedAccount;
import org.sightline.samples.ExpectedAppearance;
import org.sightline.samples.ExpectedAudience;
import org.sightline.samples.ExpectedEvidence;
import org.sightline.samples.ExportCounts;
import org.sightline.samples.ExportTruth;
import org.sightline.samples.MediaItem;
import org.sightline.samples.MessageThread;
import org.sightline.samples.Pages;
import org.sightline.samples.Post;
import org.sightline.samples.ThreadFolder;
import org.sightline.samples.ThreadRecords;
import org.sightline.samples.language.Word;

/** Says what a reader should find in an export of Instagram. It goes by what was put in. */
final class InstagramTruth {
    private static final String INSTAGRAM = "instagram";
    private static final String THREADS = "threads";

    private final InstagramContent content;
    private final InstagramLayout layout;
    private final InstagramPaths paths;
    private final boolean old;
    private final ExpectedAccount account;
    private final List<ExpectedAppearance> appearances = new ArrayList<>();
    private final List<ExpectedAppearance> films = new ArrayList<>();
    private final Set<String> videos = new LinkedHashSet<>();

    InstagramTruth(InstagramContent content, InstagramPaths paths) {
        this.content = content;
        this.paths = paths;
        layout = content.layout;
        old = layout == InstagramLayout.JSON_2018;
        account = account();
    }

    ExportTruth tell(int unknownKeys) {
        addFeed();
        addProfile();
        content.conversations.forEach(this::addConversation);
        List<ExpectedAccount> accounts = new ArrayList<>();
        accounts.add(account);
        if (!old) {
            addHidden();
            if (layout.hasThreads()) {
                addThreads(accounts);
            }
        }
        content.unlisted.forEach(item ->
                add(item, draft(INSTAGRAM, AppearanceKind.UNLISTED, item, null).bare()));
        return new ExportTruth(
                List.copyOf(appearances),
                counts(unknownKeys),
                Collections.unmodifiableSet(videos),
                old ? Set.of() : voiceNotes(),
                List.copyOf(accounts),
                List.copyOf(films));
    }

    private void addFeed() {
        List<List<Post>> pages = Pages.of(content.posts, old ? Integer.MAX_VALUE : content.recordsPerFile);
        for (int index = 0; index < pages.size(); index++) {
            String file = old ? "media.json" : written(layout.posts(index + 1));
            for (Post post : pages.get(index)) {
                for (MediaItem item : post.media()) {
                    long time = time(post, item);
                    add(
                            item,
                            ofPost(AppearanceKind.POST, post, item, time)
                                    .listedIn(file, bySetting(account, time, AudienceRule.ACCOUNT_PRIVATE)));
                }
            }
        }
        String stories = old ? "media.json" : written(layout.list("stories"));
        content.stories.forEach(story -> addStory(story, stories, false));
        content.resharedStories.forEach(story -> addStory(story, stories, true));
    }

    private void addStory(Post story, String file, boolean reshared) {
        for (MediaItem item : story.media()) {
            long time = old || item.createdAt() == null ? story.timestamp() : item.createdAt();
            AppearanceDraft draft = draft(INSTAGRAM, AppearanceKind.STORY, item, time);
            draft.text(story.text()).listedIn(file, bySetting(account, time, AudienceRule.ACCOUNT_PRIVATE));
            // The oldest layout does not tell where a story came from.
            add(item, reshared && !old ? draft.someoneElses() : draft);
        }
    }

    private void addProfile() {
        InstagramContent.ProfilePhoto current = content.currentPhoto();
        for (InstagramContent.ProfilePhoto each : content.profilePhotos) {
            addProfilePhoto(each, each.equals(current), old ? "media.json" : written(layout.list("profile_photos")));
        }
        if (current != null && !old) {
            addProfilePhoto(current, true, written(layout.personal()));
        }
    }

    private void addProfilePhoto(InstagramContent.ProfilePhoto photo, boolean current, String file) {
        MediaItem item = photo.photo();
        long time = old || item.createdAt() == null ? photo.timestamp() : item.createdAt();
        ExpectedAudience audience =
                current ? ExpectedAudience.byPolicy() : ExpectedAudience.unknown(AudienceRule.EARLIER_PROFILE_PICTURE);
        add(
                item,
                draft(INSTAGRAM, AppearanceKind.PROFILE_PICTURE, item, time)
                        .bare()
                        .current(current)
                        .listedIn(file, audience));
    }

    private void addHidden() {
        String archived = written(layout.list("archived_posts"));
        addPosts(
                AppearanceKind.ARCHIVED,
                content.archived,
                archived,
                ExpectedAudience.notVisibleNow(AudienceRule.INSTAGRAM_NOT_VISIBLE_NOW, archived));
        String deleted = written(layout.list("recently_deleted_content"));
        addPosts(
                AppearanceKind.TRASH,
                content.deleted,
                deleted,
                ExpectedAudience.notVisibleNow(AudienceRule.INSTAGRAM_NOT_VISIBLE_NOW, deleted));
        addPosts(
                AppearanceKind.OTHER_CONTENT,
                content.other,
                written(layout.list("other_content")),
                ExpectedAudience.unknown(AudienceRule.INSTAGRAM_OTHER_CONTENT).orAlso(AudienceWord.ONLY_ME));
        addFilms(content.reels, "reels");
        addFilms(content.igtv, "igtv_videos");
    }

    /** Who can see them is decided as with posts. */
    private void addFilms(List<Post> posts, String list) {
        String file = written(layout.list(list));
        for (Post post : posts) {
            for (MediaItem item : post.media()) {
                long time = time(post, item);
                add(
                        item,
                        ofPost(AppearanceKind.POST, post, item, time)
                                .listedIn(file, bySetting(account, time, AudienceRule.ACCOUNT_PRIVATE)));
            }
        }
    }

    private void addPosts(AppearanceKind kind, List<Post> posts, String file, ExpectedAudience audience) {
        for (Post post : posts) {
            for (MediaItem item : post.media()) {
                add(item, ofPost(kind, post, item, time(post, item)).listedIn(file, audience));
            }
        }
    }

    private void addConversation(MessageThread thread) {
        List<List<MessageThread.Message>> pages =
                ThreadRecords.pages(thread, old ? Integer.MAX_VALUE : content.recordsPerFile);
        for (int index = 0; index < pages.size(); index++) {
            String file = old ? "media.json" : written(layout.threadFile(paths.of(thread), index + 1));
            ExpectedAudience audience = thread.folder() == ThreadFolder.BROADCAST
                    ? ExpectedAudience.unknown(AudienceRule.BROADCAST).orAlso(AudienceWord.RECIPIENTS)
                    : ExpectedAudience.implied(AudienceWord.RECIPIENTS, AudienceRule.MESSAGE, file);
            for (MessageThread.Message message : pages.get(index)) {
                for (MediaItem item : message.media()) {
                    AppearanceDraft draft =
                            draft(INSTAGRAM, AppearanceKind.MESSAGE, item, message.timestampMilliseconds() / 1000);
                    draft.bare().listedIn(file, audience);
                    if (!old) {
                        draft.text(message.text())
                                .sender(message.sender() == null ? content.ownerName : message.sender());
                    }
                    add(item, draft);
                }
            }
        }
    }

    private Set<String> voiceNotes() {
        return content.conversations.stream()
                .flatMap(thread -> thread.messages().stream())
                .map(MessageThread.Message::voice)
                .flatMap(Stream::ofNullable)
                .map(paths::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void addThreads(List<ExpectedAccount> accounts) {
        Boolean flag = content.threadsPrivate;
        ExpectedEvidence evidence = flag == null
                ? null
                : new ExpectedEvidence(
                        EvidenceKind.ACCOUNT,
                        written(layout.threads("personal_information")),
                        Word.PRIVATE_ACCOUNT.in(content.language),
                        flag ? "True" : "False");
        ExpectedAccount threads = new ExpectedAccount(THREADS, content.username, state(flag), evidence, List.of());
        if (flag != null || !content.threadsPosts.isEmpty()) {
            accounts.add(threads);
        }
        String file = written(layout.threads("threads_and_replies"));
        for (Post post : content.threadsPosts) {
            for (MediaItem item : post.media()) {
                Long own = post.media().size() == 1 ? item.createdAt() : null;
                long time = own == null ? post.timestamp() : own;
                add(
                        item,
                        draft(THREADS, AppearanceKind.POST, item, time)
                                .bare()
                                .text(post.text())
                                .listedIn(file, bySetting(threads, time, AudienceRule.THREADS_OWN_FLAG)));
            }
        }
    }

    private ExpectedAccount account() {
        List<ExpectedAccount.Change> changes = new ArrayList<>();
        for (InstagramContent.Switch each : old ? List.<InstagramContent.Switch>of() : content.switches) {
            Word title = each.toPrivate() ? Word.SWITCHED_TO_PRIVATE : Word.SWITCHED_TO_PUBLIC;
            ExpectedEvidence evidence = new ExpectedEvidence(
                    EvidenceKind.ACCOUNT, written(layout.privacyChanges()), "title", title.in(content.language));
            changes.add(new ExpectedAccount.Change(each.timestamp(), state(each.toPrivate()), evidence));
        }
        boolean unreadable = old || content.privateAccountLabel != null;
        Boolean flag = unreadable ? null : content.privateAccount;
        ExpectedEvidence evidence = flag == null
                ? null
                : new ExpectedEvidence(
                        EvidenceKind.ACCOUNT, written(layout.personal()), content.flagLabel(), flag ? "True" : "False");
        ExpectedAccount recorded = new ExpectedAccount(INSTAGRAM, content.username, state(flag), evidence, changes);
        ExpectedAccount.Change last = recorded.lastChangeAt(Long.MAX_VALUE);
        return flag == null && last != null
                ? new ExpectedAccount(INSTAGRAM, content.username, last.state(), last.evidence(), changes)
                : recorded;
    }

    /** By the setting of the account; a reader need not know translations that nobody has described. */
    private ExpectedAudience bySetting(ExpectedAccount owner, long time, AudienceRule rule) {
        ExpectedAudience audience = owner.audienceOf(time, rule);
        return Word.PRIVATE_ACCOUNT.isDescribed(content.language) ? audience : audience.orAlso(AudienceWord.UNKNOWN);
    }

    private AppearanceDraft ofPost(AppearanceKind kind, Post post, MediaItem item, long time) {
        AppearanceDraft draft = draft(INSTAGRAM, kind, item, time).text(post.text());
        if (post.media().size() == 1 || old) {
            // The words with a single photo are those of the post.
            draft.noCaption();
        }
        return content.pages ? draft.tags(List.copyOf(post.tags())) : draft;
    }

    private AppearanceDraft draft(String platform, AppearanceKind kind, MediaItem item, @Nullable Long time) {
        AppearanceDraft draft = new AppearanceDraft(platform, paths.of(item), kind, time, item).placeOnly();
        if (kind != AppearanceKind.POST && kind != AppearanceKind.ARCHIVED && kind != AppearanceKind.TRASH) {
            draft.noCaption();
        }
        if (old) {
            draft.bare();
        }
        if (content.pages) {
            draft.noCaption().shownTime(time == null ? null : content.dates.shown(time, content.zone, false));
        }
        return draft;
    }

    private void add(MediaItem item, AppearanceDraft draft) {
        if (item.isVideo()) {
            videos.add(paths.of(item));
        }
        if (!content.pages || !paths.of(item).isEmpty()) {
            (item.isVideo() ? films : appearances).add(draft.finish());
        }
    }

    /** The outer time if there is one, else that of the photo. */
    private long time(Post post, MediaItem item) {
        Long own = item.createdAt();
        boolean outer = post.media().size() != 1 || old || layout.hasWordsOnBothLevels();
        if (outer || own == null) {
            return post.timestamp();
        }
        return own;
    }

    private ExportCounts counts(int unknownKeys) {
        int messages = 0;
        int photos = 0;
        for (MessageThread thread : content.conversations) {
            for (MessageThread.Message message : thread.messages()) {
                messages++;
                photos += (int)
                        message.media().stream().filter(item -> !item.isVideo()).count();
            }
        }
        return new ExportCounts(
                content.posts.size(), 0, content.conversations.size(), messages, photos, videos.size(), 0, unknownKeys);
    }

    private String written(String path) {
        return content.written(path);
    }

    private static AccountState state(@Nullable Boolean flag) {
        if (flag == null) {
            return AccountState.UNKNOWN;
        }
        return flag ? AccountState.PRIVATE : AccountState.PUBLIC;
    }
}
