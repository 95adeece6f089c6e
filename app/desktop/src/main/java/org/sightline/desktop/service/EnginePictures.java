package org.sightline.desktop.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Audit;
import org.sightline.audit.Engine;
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
    public List<Picture> of(List<PhotoId> photos, int side) {
        Pictures ready = ready();
        List<Pictures.Request> requests = new ArrayList<>();
        audit.forEachPhoto(photos, List.of(), photo -> requests.add(new Pictures.Request(photo, List.of())));
        Map<PhotoId, Picture> made = new HashMap<>();
        List<Picture> inOrder = ready.of(requests, side);
        for (int i = 0; i < requests.size(); i++) {
            made.put(requests.get(i).photo().photo().id(), inOrder.get(i));
        }
        List<Picture> answer = new ArrayList<>();
        photos.forEach(id -> answer.add(made.getOrDefault(id, Pictures.Missing.NOT_READABLE)));
        return answer;
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
