package org.sightline.samples.others;

import java.util.ArrayList;
import java.util.List;
import org.sightline.samples.SamplePhotos;
import org.sightline.samples.googlephotos.GooglePhotosVariants;
import org.sightline.samples.icloud.ICloudVariants;
import org.sightline.samples.linkedin.LinkedInVariants;
import org.sightline.samples.meta.SmallPhotos;
import org.sightline.samples.twitter.TwitterVariants;
import org.sightline.samples.venmo.VenmoVariants;
import org.sightline.samples.youtube.YouTubeVariants;

/**
 * Lists every form of archive of the platforms that are not Meta's, for tests that must hold for all of them. The
 * photos are made once and shared by all archives of one list.
 */
public final class OtherExports {
    private OtherExports() {}

    /** All variants, in a fixed order. */
    public static List<OtherVariant> all() {
        SmallPhotos photos = SmallPhotos.of(SamplePhotos.load());
        List<OtherVariant> all = new ArrayList<>();
        all.addAll(TwitterVariants.all(photos));
        all.addAll(YouTubeVariants.all(photos));
        all.addAll(GooglePhotosVariants.all(photos));
        OtherVariant album = named(all, "googlephotos album of 2025");
        OtherVariant videos = named(all, "youtube since 2023");
        all.add(OtherVariant.described(
                "googlephotos", "together with YouTube", () -> album.export().and(videos.export())));
        all.addAll(LinkedInVariants.all());
        all.addAll(VenmoVariants.all());
        all.addAll(ICloudVariants.all(photos));
        all.addAll(PlainFolders.all(photos));
        return List.copyOf(all);
    }

    private static OtherVariant named(List<OtherVariant> variants, String name) {
        return variants.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no variant " + name));
    }

    /** The variants of one platform. */
    public static List<OtherVariant> of(String platform) {
        return all().stream().filter(each -> each.platform().equals(platform)).toList();
    }

    /** Those that look like a plain folder of photos at first. */
    public static List<OtherVariant> hidden() {
        return all().stream()
                .filter(each -> each.name().contains("hidden in a plain folder"))
                .toList();
    }

    /** Those of which every file, name and key was seen in real archives. */
    public static List<OtherVariant> described() {
        return all().stream().filter(each -> each.basis() == Basis.DESCRIBED).toList();
    }
}
