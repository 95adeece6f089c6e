package org.sightline.samples.instagram;

/** The ways in which Instagram has arranged its exports over the years (section 3.1 of the description). */
public enum InstagramLayout {
    /** 2018 to 2020: one {@code media.json} at the root. Beyond its lists and {@code photos/}, most is inferred. */
    JSON_2018,
    /** 2021: {@code content/} and {@code account_information/}. */
    JSON_2021,
    /** About mid 2022: {@code personal_information/} for the person. */
    JSON_2022,
    /** 2023: activity below {@code your_instagram_activity/}. */
    JSON_2023,
    /** From April 2024: the person two folders deep, {@code connections/}, {@code security_and_login_information/}. */
    JSON_2024,
    /** 2025: lists in {@code your_instagram_activity/media/}; single posts have their words on both levels. */
    JSON_2025,
    /** 2026: the same posts once more in {@code posts.json}, as labels and values. */
    JSON_2026;

    String posts(int number) {
        return content() + "posts_" + number + ".json";
    }

    /** A list of content such as {@code stories.json}. */
    String list(String name) {
        return content() + name + ".json";
    }

    String personal() {
        return personalFolder() + "personal_information.json";
    }

    String profileInformation() {
        return personalFolder() + "instagram_profile_information.json";
    }

    String privacyChanges() {
        return isAtLeast(JSON_2024)
                ? "security_and_login_information/login_and_profile_creation/profile_privacy_changes.json"
                : "login_and_account_creation/account_privacy_changes.json";
    }

    /** A list of people such as {@code close_friends.json}. */
    String people(String name) {
        return (isAtLeast(JSON_2024) ? "connections/" : "") + "followers_and_following/" + name + ".json";
    }

    /** A file of the Threads app. */
    String threads(String name) {
        return "your_instagram_activity/threads/" + name + ".json";
    }

    String insights() {
        return "past_instagram_insights/posts.json";
    }

    String section(String name) {
        return activity() + name + "/";
    }

    String messages(String folder) {
        return activity() + "messages/" + folder + "/";
    }

    String threadFile(String threadPath, int number) {
        return messages(threadPath) + "message_" + number + ".json";
    }

    boolean hasThreads() {
        return isAtLeast(JSON_2023);
    }

    boolean hasSecondList() {
        return this == JSON_2026;
    }

    boolean hasWordsOnBothLevels() {
        return isAtLeast(JSON_2025);
    }

    boolean hasCrossPosts() {
        return isAtLeast(JSON_2023);
    }

    /** The name of the page to begin with. */
    String firstPage() {
        return isAtLeast(JSON_2023) ? "start_here.html" : "index.html";
    }

    /** Whether its pages are of the newer kind, of about 2023 on. */
    public boolean hasNewPages() {
        return isAtLeast(JSON_2023);
    }

    boolean isAtLeast(InstagramLayout other) {
        return compareTo(other) >= 0;
    }

    private String activity() {
        return isAtLeast(JSON_2023) ? "your_instagram_activity/" : "";
    }

    private String content() {
        return activity() + (isAtLeast(JSON_2025) ? "media/" : "content/");
    }

    private String personalFolder() {
        return switch (this) {
            case JSON_2018 -> "";
            case JSON_2021 -> "account_information/";
            case JSON_2022, JSON_2023 -> "personal_information/";
            default -> "personal_information/personal_information/";
        };
    }
}
