package org.sightline.desktop.photos;

import org.sightline.desktop.service.CardFace;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.desktop.words.Messages;

/** What is told of a photo to whoever does not see it; nobody is named. */
public final class PhotoWords {

    private PhotoWords() {}

    public static String of(PhotoCard card, Messages messages) {
        long matchable = card.faces().stream()
                .map(CardFace::level)
                .filter(level -> level.isIdentifiable())
                .count();
        String faces = card.faces().isEmpty()
                ? messages.text("photo.alt.noFace")
                : messages.text("photo.alt.faces", card.faces().size(), matchable);
        String day = card.day() == null ? messages.text("photo.undated") : messages.date(card.day());
        return messages.text("photo.alt", faces, messages.of(card.exposure()), messages.of(card.audience()), day);
    }
}
