package org.sightline.samples;

/** The ways in which Facebook has arranged its exports over the years. */
public enum Layout {
    /** 2018 to 2021: photos in {@code photos_and_videos}, names of roots without a version. */
    JSON_2018,
    /** 2021 to 2023: everything about posts in {@code posts}. */
    JSON_2021,
    /** 2023: the tree of 2021 below {@code your_activity_across_facebook}. */
    JSON_2023_INTERMEDIATE,
    /** Since about 2024: activity below {@code your_facebook_activity}, the person in {@code personal_information}. */
    JSON_2024,
    /** The tree of 2021 with pages for reading in place of data. */
    HTML_2021
}
