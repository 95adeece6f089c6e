package org.sightline.desktop.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Audit;
import org.sightline.audit.Engine;
import org.sightline.audit.FilmFrame;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.Pictures;
import org.sightline.audit.Pictures.Picture;
import org.sightline.model.PhotoId;

/** Pictures by workers, which start with the first one that is asked for. */
final class EnginePictures implements PictureSource, AutoCloseable {

    private static final int USUAL_SIDE = 320;

    private final Engine engine;
    private final Audit audit;
    private @Nullable Pictures pictures;
    private boolean closed;

    EnginePictures(Engine engine, Audit audit) {
        this.engine = engine;
        this.audit = audit;
    }

    @Override
    public List<Picture> of(List<Wanted> wanted, int side) {
        Pictures ready = ready();
        Map<PhotoId, JudgedPhoto> photos = new HashMap<>();
        audit.forEachPhoto(
                wanted.stream().map(Wanted::photo).distinct().toList(),
                List.of(),
                photo -> photos.put(photo.photo().id(), photo));
        List<Wanted> there =
                wanted.stream().filter(one -> photos.containsKey(one.photo())).toList();
        List<Picture> inOrder = ready.of(
                there.stream()
                        .map(one -> request(Objects.requireNonNull(photos.get(one.photo())), one.moment()))
                        .toList(),
                side);
        Map<Wanted, Picture> made = new HashMap<>();
        for (int i = 0; i < there.size(); i++) {
            made.put(there.get(i), inOrder.get(i));
        }
        return wanted.stream()
                .map(one -> made.getOrDefault(one, Pictures.Missing.NOT_READABLE))
                .toList();
    }

    private static Pictures.Request request(JudgedPhoto photo, @Nullable Long moment) {
        return moment == null
                ? new Pictures.Request(photo, List.of())
                : new Pictures.Request(photo, List.of(), new FilmFrame(moment, null));
    }

    /** A small picture of a file that is not the audit's. */
    Picture of(byte[] file, int side) {
        return ready().of(file, side);
    }

    private synchronized Pictures ready() {
        if (closed) {
            throw new CancellationException("The audit was closed");
        }
        Pictures ready = pictures;
        if (ready == null) {
            ready = new Pictures(engine, audit, List.of(), USUAL_SIDE);
            pictures = ready;
        }
        return ready;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (pictures != null) {
            pictures.close();
        }
    }
}
