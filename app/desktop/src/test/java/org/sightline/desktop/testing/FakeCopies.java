package org.sightline.desktop.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.HiddenPeople;
import org.sightline.audit.SafeCopyWriter;
import org.sightline.desktop.service.CopyDesk;
import org.sightline.model.Cover;
import org.sightline.model.PhotoId;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

/** Copies that are only told of. */
public final class FakeCopies implements CopyDesk {

    private final Map<PhotoId, SafeCopyWriter.Outcome> outcomes = new HashMap<>();
    private final List<PhotoId> copied = new ArrayList<>();
    private @Nullable Path refused;
    private @Nullable Path folder;
    private @Nullable HiddenPeople hidden;
    private @Nullable Cover cover;
    private boolean begun;
    private boolean broken;

    /** Nothing goes into this folder. */
    public void refuses(Path archive) {
        refused = archive;
    }

    /** What comes of a photo; else its copy has two faces, one of which is covered. */
    public void comesTo(PhotoId photo, SafeCopyWriter.Outcome outcome) {
        outcomes.put(photo, outcome);
    }

    public void notMade(PhotoId photo, ProblemCode why) {
        comesTo(photo, new SafeCopyWriter.NotWritten(Problem.of(why, null)));
    }

    /** The next photo ends it. */
    public void breaks() {
        broken = true;
    }

    public List<PhotoId> copied() {
        return copied;
    }

    public @Nullable HiddenPeople hidden() {
        return hidden;
    }

    public @Nullable Cover cover() {
        return cover;
    }

    public boolean isBegun() {
        return begun;
    }

    @Override
    public boolean mayHold(Path asked) {
        return !asked.equals(refused);
    }

    @Override
    public void begin(HiddenPeople people, Cover how, Path target) throws IOException {
        if (target.endsWith("not-there")) {
            throw new IOException("cannot be made");
        }
        hidden = people;
        cover = how;
        folder = target;
        begun = true;
    }

    @Override
    public SafeCopyWriter.Outcome copy(PhotoId photo) {
        Path target = folder;
        if (!begun || target == null) {
            throw new CancellationException("nothing was begun");
        }
        if (broken) {
            throw new IllegalStateException("broken");
        }
        copied.add(photo);
        return outcomes.getOrDefault(
                photo,
                new SafeCopyWriter.Written(target.resolve(String.format("copy-%03d.jpg", copied.size())), 2, 1, 0));
    }

    @Override
    public void end() {
        begun = false;
    }
}
