package org.sightline.samples.twitter;

/**
 * A recorded change of the account.
 *
 * @param time epoch seconds
 * @param isProtected whether only followers see tweets from then on
 */
record Protection(long time, boolean isProtected) {
    String action() {
        return isProtected ? "Protect" : "Unprotect";
    }
}
