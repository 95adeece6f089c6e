package org.sightline.desktop.guides;

import org.jspecify.annotations.Nullable;
import org.sightline.model.Platform;

/** A platform that gives an archive to those who ask; the words of how stand under its name in the messages. */
public enum GuidedPlatform {
    FACEBOOK(Platform.FACEBOOK, "https://accountscenter.facebook.com/"),
    INSTAGRAM(Platform.INSTAGRAM, "https://accountscenter.instagram.com/"),
    THREADS(Platform.THREADS, "https://accountscenter.instagram.com/"),
    X(Platform.X, "https://x.com/"),
    YOUTUBE(Platform.YOUTUBE, "https://takeout.google.com/"),
    GOOGLE_PHOTOS(Platform.GOOGLE_PHOTOS, "https://takeout.google.com/"),
    LINKEDIN(Platform.LINKEDIN, "https://www.linkedin.com/"),
    VENMO(Platform.VENMO, "https://venmo.com/"),
    ICLOUD(Platform.ICLOUD, "https://privacy.apple.com/"),
    WHATSAPP(Platform.WHATSAPP, null);

    private final Platform platform;
    private final @Nullable String address;

    GuidedPlatform(Platform platform, @Nullable String address) {
        this.platform = platform;
        this.address = address;
    }

    public Platform platform() {
        return platform;
    }

    /** Where it begins in a browser; null where it does so in an app only. */
    public @Nullable String address() {
        return address;
    }

    /** What to do, a line a step. */
    public String steps() {
        return key("steps");
    }

    /** What to choose where there is a choice. */
    public String options() {
        return key("options");
    }

    public String waiting() {
        return key("waiting");
    }

    /** What the archive tells about who could see a photo. */
    public String tells() {
        return key("tells");
    }

    private String key(String part) {
        return "guide." + platform.id() + "." + part;
    }
}
