package org.sightline.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Platform;

/**
 * People who are counted together.
 *
 * @param id such as {@code public-face} or {@code platform.facebook}
 * @param platform for the people whose export is of it; null for the other groups
 */
record CountedGroup(String id, @Nullable Platform platform, Predicate<PersonFacts> holds) {

    /** Every group that there can be, whether anybody is in it or not. */
    static List<CountedGroup> all() {
        List<CountedGroup> all = new ArrayList<>();
        all.add(new CountedGroup("public-face", null, PersonFacts::publicFace));
        all.add(new CountedGroup("perhaps-public-face", null, PersonFacts::perhapsPublicFace));
        all.add(new CountedGroup("formerly-public", null, PersonFacts::formerlyPublic));
        all.add(new CountedGroup("location", null, PersonFacts::location));
        Arrays.stream(Platform.values())
                .map(platform -> new CountedGroup(
                        "platform." + platform.id(),
                        platform,
                        facts -> facts.platforms().contains(platform)))
                .forEach(all::add);
        return all;
    }
}
