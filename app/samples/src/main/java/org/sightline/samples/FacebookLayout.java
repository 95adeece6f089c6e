package org.sightline.samples;

/** Where a layout keeps what, and how it calls the lists. Paths are relative to the root of the export. */
final class FacebookLayout {
    private final Layout layout;
    private final boolean pages;
    private final boolean additionalProfile;

    /**
     * @param pages whether pages for reading are written instead of data
     * @param additionalProfile whether it is of a page or an additional profile
     */
    FacebookLayout(Layout layout, boolean pages, boolean additionalProfile) {
        this.additionalProfile = additionalProfile;
        this.layout = layout;
        this.pages = pages;
    }

    boolean isHtml() {
        return pages;
    }

    /** Newer pages are made of sections with footers, older ones of boxes. */
    boolean hasSections() {
        return hasConnections();
    }

    /** The name of the page to begin with; both are in use. */
    String firstPage() {
        return hasConnections() || layout == Layout.HTML_2021 ? "start_here.html" : "index.html";
    }

    /** The page that stands in for a file of data, or the file itself. */
    String written(String path) {
        return pages && path.endsWith(".json") ? path.substring(0, path.length() - ".json".length()) + ".html" : path;
    }

    String threadFile(String threadPath, int number) {
        return messages(threadPath) + "message_" + number + ".json";
    }

    /** In the oldest layout what the camera noted is not wrapped in a list. */
    boolean hasFlatExif() {
        return is2018();
    }

    /** In the oldest layout photos of albums carry what others wrote below them. */
    boolean hasPhotoComments() {
        return is2018();
    }

    boolean hasLabelledTrash() {
        return layout == Layout.JSON_2024;
    }

    String postsFile(int number) {
        String name = layout == Layout.JSON_2024 ? "your_posts__check_ins__photos_and_videos_" : "your_posts_";
        return base() + "posts/" + name + number + ".json";
    }

    String albumFile(int number) {
        return base() + (is2018() ? "photos_and_videos" : "posts") + "/album/" + number + ".json";
    }

    String uncategorisedFile() {
        return is2018() ? "photos_and_videos/your_photos.json" : base() + "posts/your_uncategorized_photos.json";
    }

    String videosFile() {
        return is2018() ? "photos_and_videos/your_videos.json" : base() + "posts/your_videos.json";
    }

    String reelsFile() {
        return base() + "reels/your_reels.json";
    }

    String storiesFile() {
        return base() + "stories/archived_stories.json";
    }

    String groupPostsFile() {
        return base()
                + switch (layout) {
                    case JSON_2018 -> "groups/your_posts_and_comments_in_groups.json";
                    case JSON_2024 -> "groups/group_posts_and_comments.json";
                    default -> "groups/your_posts_in_groups.json";
                };
    }

    String commentsFile() {
        return is2018() ? "comments/comments.json" : base() + "comments_and_reactions/comments.json";
    }

    String trashFile() {
        return base() + "posts/trash.json";
    }

    String otherProfilesFile() {
        return base() + "posts/posts_on_other_pages_and_profiles.json";
    }

    String checkInsFile() {
        return base() + "posts/check-ins.json";
    }

    String profileFile() {
        return profileFolder() + "profile_information.json";
    }

    String historyFile() {
        return profileFolder() + "profile_update_history.json";
    }

    String friendListsFile() {
        return (hasConnections() ? "connections/friends/" : "friends_and_followers/") + "your_post_audiences.json";
    }

    String privacySettingsFile() {
        return (hasConnections() ? "preferences/" : "") + "preferences/privacy_settings.json";
    }

    /** A folder of conversations, such as the inbox, with a slash at its end. */
    String messages(String folder) {
        return base() + "messages/" + folder + "/";
    }

    /** The folder of an album's files, named after the album. */
    String albumFolder(String album) {
        String name = album.replaceAll("[\\s/\\\\:*?\"<>|]", "");
        return media() + name + "_" + MadeUpNames.hash("album " + album, 10) + "/";
    }

    String uncategorisedFolder() {
        return media() + "your_posts/";
    }

    String videosFolder() {
        return media() + "videos/";
    }

    String storiesFolder() {
        return is2018() ? "photos_and_videos/stories/" : base() + "stories/media/";
    }

    String groupsFolder() {
        return is2018() ? albumFolder("Group photos") : base() + "groups/media/";
    }

    String commentsFolder() {
        return is2018() ? albumFolder("Comment photos") : base() + "comments_and_reactions/media/";
    }

    String section(String name) {
        return base() + name + "/";
    }

    /** The name of the list a file begins with; since 2021 most carry a version. */
    String root(String name) {
        return is2018() ? name : name + "_v2";
    }

    private boolean is2018() {
        return layout == Layout.JSON_2018;
    }

    private boolean hasConnections() {
        return layout == Layout.JSON_2024 || layout == Layout.JSON_2023_INTERMEDIATE;
    }

    private String base() {
        if (additionalProfile) {
            return "this_profile's_activity_across_facebook/";
        }
        return switch (layout) {
            case JSON_2018, JSON_2021, HTML_2021 -> "";
            case JSON_2023_INTERMEDIATE -> "your_activity_across_facebook/";
            case JSON_2024 -> "your_facebook_activity/";
        };
    }

    private String media() {
        return is2018() ? "photos_and_videos/" : base() + "posts/media/";
    }

    private String profileFolder() {
        return (hasConnections() ? "personal_information/" : "") + "profile_information/";
    }
}
