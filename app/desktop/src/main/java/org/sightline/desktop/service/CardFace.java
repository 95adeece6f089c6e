package org.sightline.desktop.service;

import org.jspecify.annotations.Nullable;
import org.sightline.audit.Person;
import org.sightline.model.Box;
import org.sightline.model.FaceId;
import org.sightline.model.Identifiability;
import org.sightline.model.Seen;

/**
 * A face on a photo, in short.
 *
 * @param place in parts of the photo's width and height, 0 to 1
 * @param person whose it is; null where it shows too poorly to be told from others
 * @param seen when it is to be seen in a video; null in a still
 */
public record CardFace(
        FaceId id,
        Box place,
        Identifiability level,
        @Nullable Person person,
        @Nullable Seen seen) {

    public boolean isMine() {
        return person != null && person.isMe();
    }

    public boolean isMyChilds() {
        return person != null && person.isChild();
    }
}
