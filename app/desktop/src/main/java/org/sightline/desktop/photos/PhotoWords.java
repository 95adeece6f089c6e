package org.sightline.desktop.photos;

import org.sightline.desktop.service.CardFace;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.desktop.words.Messages;
import org.sightline.model.PlayingTime;

/** What is told of a photo to whoever does not see it; nobody is named. */
public final class PhotoWords {

    private PhotoWords() {}

    public static String of(PhotoCard card, Messages messages) {
        long matchable = card.faces().stream()
                .map(CardFace::level)
                .filter(level -> level.isIdentifiable())
                .count();
        PhotoCard.Playing video = card.video();
        String faces = video != null
                ? messages.text(
                        "photo.alt.video",
                        PlayingTime.of(video.duration()),
                        card.faces().size(),
                        matchable)
                : card.faces().isEmpty()
                        ? messages.text("photo.alt.noFace")
                        : messages.text("photo.alt.faces", card.faces().size(), matchable);
        String day = card.day() == null ? messages.text("photo.undated") : messages.date(card.day());
        return messages.text("photo.alt", faces, messages.of(card.exposure()), messages.of(card.audience()), day);
    }
}
