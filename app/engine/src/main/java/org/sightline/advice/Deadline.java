package org.sightline.advice;

/**
 * How long a recipient has, or is given.
 *
 * @param provision where it is laid down
 */
public record Deadline(Purpose purpose, int amount, Unit unit, Start from, String provision) {

    /** What has to be there by then. */
    public enum Purpose {
        ACKNOWLEDGEMENT,
        ANSWER,
        /** An answer that was put off with a notice. */
        EXTENDED_ANSWER,
        OPT_OUT,
        REMINDER
    }

    public enum Unit {
        CALENDAR_DAYS,
        BUSINESS_DAYS,
        WEEKS,
        MONTHS
    }

    /** What it is counted from. */
    public enum Start {
        SENDING,
        RECEIPT,
        REMINDER
    }
}
