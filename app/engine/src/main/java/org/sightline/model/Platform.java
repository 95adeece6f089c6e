package org.sightline.model;

import java.util.Arrays;
import java.util.Optional;

/** Where an export comes from. The id is what command line and reports call it. */
public enum Platform {
    FACEBOOK("facebook"),
    INSTAGRAM("instagram"),
    THREADS("threads"),
    X("x"),
    YOUTUBE("youtube"),
    GOOGLE_PHOTOS("google-photos"),
    LINKEDIN("linkedin"),
    VENMO("venmo"),
    ICLOUD("icloud"),
    SNAPCHAT("snapchat"),
    TIKTOK("tiktok"),
    PINTEREST("pinterest"),
    FLICKR("flickr"),
    MASTODON("mastodon"),
    BLUESKY("bluesky"),
    WHATSAPP("whatsapp"),
    REDDIT("reddit"),
    /** A folder or ZIP of pictures that no platform made. */
    FOLDER("folder");

    private final String id;

    Platform(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<Platform> byId(String id) {
        return Arrays.stream(values())
                .filter(platform -> platform.id.equals(id))
                .findFirst();
    }
}
