package org.sightline.samples;

/**
 * Where each expected audience comes from: a section of the description of the formats ({@code exports.md}) and what it
 * says there. Only {@link #CURRENT_PROFILE_PICTURE} gives {@link AudienceWord#PUBLIC}.
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
    NOT_LISTED("1", "Media that no record lists: unknown");

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
