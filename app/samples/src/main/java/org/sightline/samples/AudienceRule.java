package org.sightline.samples;

/**
 * Where each expected audience comes from: a section of the description of the formats ({@code exports.md}) and what it
 * says there. On Meta's platforms only {@link #CURRENT_PROFILE_PICTURE} gives {@link AudienceWord#PUBLIC}.
 */
public enum AudienceRule {
    FACEBOOK_NOT_RECORDED("2.4", "Not recorded per post, photo or album: everything unknown"),
    FACEBOOK_GROUP("2.4", "Group posts unknown: the type of the group is not in the export"),
    FACEBOOK_NOT_VISIBLE_NOW("2.4", "Trash, archive, archived stories: private now, earlier audience unknown"),
    MESSAGE("2.4, 3.3", "Messages private: the participants only"),
    BROADCAST("3.2", "Listed among the messages; who may read a broadcast is not described"),
    CURRENT_PROFILE_PICTURE(
            "0", "Publicness of current profile pictures: by the policies of the platforms, settings.md 0.1"),
    EARLIER_PROFILE_PICTURE("0", "Only the current profile picture is public by policy; of older ones nothing is said"),
    ACCOUNT_PRIVATE("1.1, 3.3", "Private account: followers"),
    ACCOUNT_PUBLIC("1.1, 3.3", "Public account: unknown, shown as: the account was public"),
    ACCOUNT_NOT_RECORDED("1.1, 3.3", "No translation of the flag matches, or there is no flag: unknown"),
    INSTAGRAM_NOT_VISIBLE_NOW("3.3", "Archived and recently deleted: private now"),
    INSTAGRAM_OTHER_CONTENT("3.2, 3.3", "Drafts are private now, but the file holds drafts and others alike"),
    THREADS_OWN_FLAG("3.3", "Posts of Threads: by the flag of that account"),
    NOT_LISTED("1", "Media that no record lists: unknown"),
    TWITTER_NO_PROTECT_EVENT("1.1, 4.3", "Public now, unless protected before the last six months; or unknown"),
    TWITTER_PROTECTED("4.3", "The latest action is Protect: followers"),
    TWITTER_HISTORY_ABSENT("1.1, 4.3", "Without the file of protections nothing is known"),
    TWITTER_EMBEDDED_FLAG("4.3", "Classic archives: the user within each tweet is protected or not"),
    TWITTER_CIRCLE("1.1, 4.3", "Circle tweets: limited to the people of the circle"),
    TWITTER_COMMUNITY("4.3", "Community tweets: unknown, or a public community"),
    TWITTER_DELETED("1.1, 4.3", "Deleted tweets: no longer visible"),
    TWITTER_HEADER("4.2", "Listed in the profile; that headers are public is not described"),
    YOUTUBE_RECORDED("1.1, 5.3", "Recorded per video, playlist and channel: Public or Private"),
    YOUTUBE_UNLISTED("5.3", "Unlisted: by link only, not public and not friends"),
    YOUTUBE_NOT_RECORDED("1.1, 5.3, 5.4", "Community posts have no such column, titles can be ambiguous: unknown"),
    GOOGLE_LIBRARY("1.1, 6.4", "Nothing per photo; a personal library is private"),
    GOOGLE_SHARED_ALBUM("1.1, 6.4", "Comments show that an album was shared, not with whom: unknown"),
    GOOGLE_PARTNER("6.4", "Partner sharing: somebody else's photo, shared with a partner"),
    GOOGLE_NOT_VISIBLE_NOW("1.1, 6.1", "In the trash: private now"),
    LINKEDIN_PUBLIC("1.1, 7.3", "PUBLIC: public"),
    LINKEDIN_MEMBERS("7.3", "MEMBER_NETWORK: public within LinkedIn, or unknown"),
    LINKEDIN_CONNECTIONS("7.3", "CONNECTIONS: friends"),
    LINKEDIN_NOT_RECORDED("1.1, 7.3", "Empty or another word, or no such column: unknown"),
    VENMO_NOT_RECORDED("1.1, 8", "Statements have no audience: unknown"),
    ICLOUD_LIBRARY("1.1, 9.12", "Library photos: private"),
    ICLOUD_NOT_VISIBLE_NOW("9.12", "Recently deleted: not visible now"),
    ICLOUD_SHARED_ALBUM("1.1, 9.12", "Shared albums: their subscribers, perhaps a public page too: unknown"),
    PLAIN_FOLDER("1.1, 9.11", "A plain folder says nothing: unknown");

    private final String section;
    private final String sentence;

    AudienceRule(String section, String sentence) {
        this.section = section;
        this.sentence = sentence;
    }

    /** The section of the description. */
    public String section() {
        return section;
    }

    /** What it says, in short. */
    public String sentence() {
        return sentence;
    }
}
