package org.sightline.letters;

import java.util.List;

/** Which passages a letter has, in their order. docs/letters.md says which requirement each meets. */
final class Outline {

    /** A passage; its words are found by its name. */
    enum Part {
        /** A parent or guardian writes. */
        GUARDIAN,
        /** What is asked for, and the law. */
        DEMAND,
        /** What happened so far. */
        FACTS,
        /** Which data it is about. */
        SCOPE,
        /** Addresses that were taken down. */
        PAGES,
        /** Objection and restriction meanwhile, or the limits on use. */
        OBJECTION,
        /** Not to be taken in again, and who else has to be told. */
        ONWARD,
        /** Source, recipients and a confirmation. */
        SOURCES,
        /** What an authority is asked to do. */
        MEASURES,
        /** Reference photos. */
        PHOTOS,
        /** What is proof enough of who writes. */
        IDENTITY,
        /** By when. */
        DEADLINE,
        /** What comes if nothing comes. */
        NEXT,
        /** What is enclosed as proof. */
        EVIDENCE
    }

    private Outline() {}

    static List<Part> of(LetterKind kind) {
        return switch (kind) {
            case ACCESS, KNOW ->
                List.of(
                        Part.GUARDIAN,
                        Part.DEMAND,
                        Part.SCOPE,
                        Part.PAGES,
                        Part.PHOTOS,
                        Part.IDENTITY,
                        Part.DEADLINE,
                        Part.NEXT);
            case ERASURE, OBJECTION, DELETION, OPT_OUT_OF_SALE ->
                List.of(
                        Part.GUARDIAN,
                        Part.DEMAND,
                        Part.SCOPE,
                        Part.PAGES,
                        Part.OBJECTION,
                        Part.ONWARD,
                        Part.SOURCES,
                        Part.PHOTOS,
                        Part.IDENTITY,
                        Part.DEADLINE,
                        Part.NEXT);
            case REMINDER ->
                List.of(
                        Part.GUARDIAN,
                        Part.FACTS,
                        Part.DEMAND,
                        Part.SCOPE,
                        Part.PAGES,
                        Part.PHOTOS,
                        Part.IDENTITY,
                        Part.DEADLINE,
                        Part.NEXT);
            case COMPLAINT ->
                List.of(
                        Part.GUARDIAN,
                        Part.DEMAND,
                        Part.FACTS,
                        Part.SCOPE,
                        Part.PAGES,
                        Part.MEASURES,
                        Part.PHOTOS,
                        Part.IDENTITY,
                        Part.DEADLINE,
                        Part.EVIDENCE);
        };
    }
}
