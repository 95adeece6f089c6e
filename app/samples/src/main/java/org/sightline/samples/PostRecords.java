package org.sightline.samples;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.samples.language.Language;
import org.sightline.samples.language.Word;

/** Writes posts, stories, comments and changes of pictures. */
final class PostRecords {
    private final MediaRecords media;
    private final String ownerName;
    private final Language language;

    PostRecords(MediaRecords media, String ownerName, Language language) {
        this.language = language;
        this.media = media;
        this.ownerName = ownerName;
    }

    /** A post on the timeline or in a group, an archived story, or a post in the trash. */
    JsonObject post(Post post) {
        List<JsonObject> attachments = new ArrayList<>();
        addAttachment(attachments, media.attachedMedia(post.media(), post.timestamp(), ""));
        Place place = post.place();
        if (place != null) {
            addAttachment(attachments, List.of(new JsonObject().with("place", place(place))));
        }
        if (post.link() != null) {
            JsonObject link = new JsonObject().with("url", post.link());
            addAttachment(attachments, List.of(new JsonObject().with("external_context", link)));
        }
        if (post.lifeEvent() != null) {
            JsonObject event = new JsonObject().with("title", post.lifeEvent());
            addAttachment(attachments, List.of(new JsonObject().with("life_event", event)));
        }
        JsonObject record = new JsonObject()
                .with("timestamp", post.timestamp())
                .with("attachments", attachments.isEmpty() ? null : attachments)
                .with("data", data(post))
                .with("title", title(post))
                .with("tags", tags(post));
        return media.addUnknownKeys(record);
    }

    /** A comment; its words stand one level deeper than those of a post. */
    JsonObject comment(Post comment) {
        JsonObject words = new JsonObject()
                .with("timestamp", comment.timestamp())
                .with("comment", comment.text() == null ? "" : comment.text())
                .with("author", ownerName);
        return new JsonObject()
                .with("timestamp", comment.timestamp())
                .with("data", List.of(new JsonObject().with("comment", words)))
                .with(
                        "attachments",
                        List.of(new JsonObject()
                                .with("data", media.attachedMedia(comment.media(), comment.timestamp(), ""))))
                .with(
                        "title",
                        comment.title() == null ? Word.COMMENTED.sentence(language, ownerName) : comment.title());
    }

    /** A change of the profile or cover picture. */
    JsonObject pictureUpdate(ExportContent.PictureUpdate update, String album, Word sentence) {
        List<JsonObject> data = media.attachedMedia(List.of(update.picture()), update.timestamp(), album);
        return new JsonObject()
                .with("timestamp", update.timestamp())
                .with("attachments", List.of(new JsonObject().with("data", data)))
                .with("title", sentence.sentence(language, ownerName));
    }

    private static void addAttachment(List<JsonObject> attachments, List<JsonObject> data) {
        if (!data.isEmpty()) {
            attachments.add(new JsonObject().with("data", data));
        }
    }

    private static List<JsonObject> data(Post post) {
        List<JsonObject> data = new ArrayList<>();
        if (post.text() != null) {
            data.add(new JsonObject().with("post", post.text()));
        }
        if (post.updatedAt() != null) {
            data.add(new JsonObject().with("update_timestamp", post.updatedAt()));
        }
        if (post.backdatedTo() != null) {
            data.add(new JsonObject().with("backdated_timestamp", post.backdatedTo()));
        }
        // Real lists end with an empty object now and then.
        data.add(new JsonObject());
        return data;
    }

    private static @Nullable List<JsonObject> tags(Post post) {
        return post.tags().isEmpty()
                ? null
                : post.tags().stream()
                        .map(name -> new JsonObject().with("name", name))
                        .toList();
    }

    private String title(Post post) {
        if (post.title() != null) {
            return post.title();
        }
        return switch (post.media().size()) {
            case 0 -> Word.UPDATED_STATUS.sentence(language, ownerName);
            case 1 -> Word.ADDED_PHOTO.sentence(language, ownerName);
            default ->
                Word.ADDED_PHOTOS.sentence(language, ownerName, post.media().size());
        };
    }

    private static JsonObject place(Place place) {
        Coordinates where = place.coordinates();
        return new JsonObject()
                .with("name", place.name())
                .with(
                        "coordinate",
                        where == null
                                ? null
                                : new JsonObject()
                                        .with("latitude", where.latitude())
                                        .with("longitude", where.longitude()))
                .with("address", place.address())
                .with("url", "https://www.facebook.com/example-place");
    }
}
