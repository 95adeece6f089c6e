package org.sightline.desktop.pictures;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Pictures;
import org.sightline.desktop.pictures.Loaded.Absent;
import org.sightline.desktop.pictures.Loaded.Ready;
import org.sightline.desktop.service.PictureSource;
import org.sightline.desktop.work.Background;
import org.sightline.model.Box;

/**
 * Gets pictures in the background, those asked for last first, because they are what is looked at; and keeps those that were looked
 * at last, up to so many bytes. For the window's thread.
 */
public final class PictureStore {

    private static final long USUAL_BYTES = 128L << 20;

    /** As many as workers make side by side, so that what is scrolled to does not wait for what was. */
    private static final int AT_ONCE = 4;

    private final PictureSource source;
    private final Background background;
    private final long mostBytes;
    private final LinkedHashMap<PictureKey, Loaded> held = new LinkedHashMap<>(64, 0.75f, true);
    private final Deque<PictureKey> waiting = new ArrayDeque<>();
    private final Map<PictureKey, List<Consumer<Loaded>>> takers = new HashMap<>();
    private long bytes;
    private boolean working;

    public PictureStore(PictureSource source, Background background) {
        this(source, background, USUAL_BYTES);
    }

    PictureStore(PictureSource source, Background background, long mostBytes) {
        this.source = source;
        this.background = background;
        this.mostBytes = mostBytes;
    }

    /** What is there at once; otherwise null, and the taker is told later unless it is forgotten. */
    public @Nullable Loaded ask(PictureKey key, Consumer<Loaded> taker) {
        Loaded there = held.get(key);
        if (there != null) {
            return there;
        }
        List<Consumer<Loaded>> others = takers.computeIfAbsent(key, none -> new ArrayList<>());
        others.add(taker);
        waiting.remove(key);
        waiting.push(key);
        work();
        return null;
    }

    /** The taker is not interested any more, such as a tile that was scrolled away. */
    public void forget(PictureKey key, Consumer<Loaded> taker) {
        List<Consumer<Loaded>> others = takers.get(key);
        if (others != null && others.remove(taker) && others.isEmpty()) {
            takers.remove(key);
            waiting.remove(key);
        }
    }

    /** Makes a picture that came from elsewhere one of the window's. */
    public void decode(Pictures.Picture picture, Consumer<Loaded> taker) {
        background.run(
                () -> decoded(picture), taker, failure -> taker.accept(new Absent(Pictures.Missing.NOT_READABLE)));
    }

    private void work() {
        if (working || waiting.isEmpty()) {
            return;
        }
        working = true;
        List<PictureKey> batch = nextBatch();
        int side = batch.get(0).side();
        background.run(
                () -> load(batch, side),
                loaded -> done(batch, loaded),
                failure -> done(
                        batch,
                        batch.stream()
                                .map(key -> (Loaded) new Absent(Pictures.Missing.NOT_READABLE))
                                .toList()));
    }

    /** The newest and others of the same size. */
    private List<PictureKey> nextBatch() {
        List<PictureKey> batch = new ArrayList<>();
        batch.add(waiting.pop());
        Iterator<PictureKey> others = waiting.iterator();
        while (others.hasNext() && batch.size() < AT_ONCE) {
            PictureKey other = others.next();
            if (other.side() == batch.get(0).side()) {
                batch.add(other);
                others.remove();
            }
        }
        return batch;
    }

    private List<Loaded> load(List<PictureKey> batch, int side) {
        List<PictureSource.Wanted> wanted =
                batch.stream().map(PictureStore::wanted).distinct().toList();
        List<Pictures.Picture> pictures = source.of(wanted, side);
        Map<PictureSource.Wanted, Loaded> whole = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            whole.put(wanted.get(i), decoded(pictures.get(i)));
        }
        List<Loaded> loaded = new ArrayList<>();
        for (PictureKey key : batch) {
            Loaded photo = whole.getOrDefault(wanted(key), new Absent(Pictures.Missing.NOT_READABLE));
            Box part = key.part();
            loaded.add(part != null && photo instanceof Ready ready ? new Ready(cut(ready.image(), part)) : photo);
        }
        return loaded;
    }

    private static PictureSource.Wanted wanted(PictureKey key) {
        return new PictureSource.Wanted(key.photo(), key.moment());
    }

    /** What a worker wrote is a plain JPEG of its own; the archive's bytes never come here. */
    private static Loaded decoded(Pictures.Picture picture) {
        if (picture instanceof Pictures.Small small) {
            Image image = new Image(new ByteArrayInputStream(small.jpeg()));
            return image.isError() ? new Absent(Pictures.Missing.NOT_READABLE) : new Ready(image);
        }
        return new Absent((Pictures.Missing) picture);
    }

    private static Image cut(Image whole, Box part) {
        int width = (int) whole.getWidth();
        int height = (int) whole.getHeight();
        int left = (int) Math.min(width - 1, Math.max(0, Math.floor(part.x() * width)));
        int top = (int) Math.min(height - 1, Math.max(0, Math.floor(part.y() * height)));
        int wide = (int) Math.max(1, Math.min(width - left, Math.round(part.width() * width)));
        int high = (int) Math.max(1, Math.min(height - top, Math.round(part.height() * height)));
        return new WritableImage(whole.getPixelReader(), left, top, wide, high);
    }

    private void done(List<PictureKey> batch, List<Loaded> loaded) {
        working = false;
        for (int i = 0; i < batch.size(); i++) {
            keep(batch.get(i), loaded.get(i));
            List<Consumer<Loaded>> told = takers.remove(batch.get(i));
            if (told != null) {
                for (Consumer<Loaded> taker : List.copyOf(told)) {
                    taker.accept(loaded.get(i));
                }
            }
        }
        work();
    }

    private void keep(PictureKey key, Loaded loaded) {
        Loaded before = held.put(key, loaded);
        bytes += size(loaded) - (before == null ? 0 : size(before));
        Iterator<Loaded> oldest = held.values().iterator();
        while (bytes > mostBytes && held.size() > 1) {
            bytes -= size(oldest.next());
            oldest.remove();
        }
    }

    private static long size(Loaded loaded) {
        return loaded instanceof Ready ready
                ? Math.round(ready.image().getWidth() * ready.image().getHeight() * 4)
                : 64;
    }

    /** Bytes of the pictures that are held. */
    long bytes() {
        return bytes;
    }
}
