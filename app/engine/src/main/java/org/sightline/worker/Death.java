package org.sightline.worker;

/** Why a worker ended before it answered. */
enum Death {
    /** It ended by itself, was ended by the system, or said what no worker says. */
    CRASHED,
    OUT_OF_MEMORY,
    TOO_SLOW
}
