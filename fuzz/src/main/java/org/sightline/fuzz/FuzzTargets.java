package org.sightline.fuzz;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.sightline.archive.FacebookTarget;
import org.sightline.archive.GooglePhotosTarget;
import org.sightline.archive.InstagramTarget;
import org.sightline.archive.LinkedInTarget;
import org.sightline.archive.MessengerTarget;
import org.sightline.archive.PagesTarget;
import org.sightline.archive.TextTarget;
import org.sightline.archive.TwitterTarget;
import org.sightline.archive.YouTubeTarget;
import org.sightline.archive.ZipTarget;
import org.sightline.audit.AnswersTarget;
import org.sightline.batch.RecordsTarget;
import org.sightline.image.GifTarget;
import org.sightline.image.HeifTarget;
import org.sightline.image.JpegTarget;
import org.sightline.image.MetadataTarget;
import org.sightline.image.RasterTarget;
import org.sightline.image.SafeCopyTarget;
import org.sightline.vault.SealedTarget;
import org.sightline.video.VideoTarget;

/** Every target by its name, which is also that of its folder of inputs. */
public final class FuzzTargets {

    private static final Map<String, Supplier<FuzzTarget>> TARGETS = new LinkedHashMap<>();

    static {
        TARGETS.put("zip", ZipTarget::new);
        TARGETS.put("facebook", FacebookTarget::new);
        TARGETS.put("instagram", InstagramTarget::new);
        TARGETS.put("pages", PagesTarget::new);
        TARGETS.put("messenger", MessengerTarget::new);
        TARGETS.put("twitter", TwitterTarget::new);
        TARGETS.put("googlephotos", GooglePhotosTarget::new);
        TARGETS.put("youtube", YouTubeTarget::new);
        TARGETS.put("linkedin", LinkedInTarget::new);
        TARGETS.put("jpeg", JpegTarget::new);
        TARGETS.put("raster", RasterTarget::new);
        TARGETS.put("gif", GifTarget::new);
        TARGETS.put("heif", HeifTarget::new);
        TARGETS.put("video", VideoTarget::new);
        TARGETS.put("metadata", MetadataTarget::new);
        TARGETS.put("text", TextTarget::new);
        TARGETS.put("safecopy", SafeCopyTarget::new);
        TARGETS.put("sealed", SealedTarget::new);
        TARGETS.put("records", RecordsTarget::new);
        TARGETS.put("answers", AnswersTarget::new);
    }

    private FuzzTargets() {}

    public static Iterable<String> names() {
        return TARGETS.keySet();
    }

    /** @throws IllegalArgumentException if there is no such target */
    public static FuzzTarget named(String name) {
        Supplier<FuzzTarget> target = TARGETS.get(name);
        if (target == null) {
            throw new IllegalArgumentException("No target is called " + name + "; there are " + TARGETS.keySet());
        }
        return target.get();
    }
}
