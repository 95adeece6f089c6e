package org.sightline.desktop.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.sightline.audit.Audit;
import org.sightline.audit.Engine;
import org.sightline.audit.FaceAnswer;
import org.sightline.audit.FaceSearch;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.Messages;
import org.sightline.audit.PhotoFace;
import org.sightline.audit.Pictures;
import org.sightline.audit.SinglePhoto;
import org.sightline.model.Band;
import org.sightline.model.Face;
import org.sightline.model.FaceId;
import org.sightline.people.SearchBands;

/** Searches with the engine. */
final class EngineFaces implements FaceDesk {

    private static final int SIDE = 800;

    /** Beyond what the engine examines it is refused without being read. */
    private static final long LARGEST = 128L << 20;

    private final Engine engine;
    private final Audit audit;
    private final EnginePictures pictures;
    private final Supplier<Locale> locale;
    private final FaceSearch search;

    EngineFaces(Engine engine, Audit audit, EnginePictures pictures, Supplier<Locale> locale) {
        this.engine = engine;
        this.audit = audit;
        this.pictures = pictures;
        this.locale = locale;
        this.search = new FaceSearch(audit);
    }

    @Override
    public Query examine(Path file) {
        SinglePhoto examined = SinglePhoto.examine(engine, file);
        JudgedPhoto photo = examined.photo();
        if (photo == null) {
            return new Unreadable(String.valueOf(examined.remark(new Messages(locale.get()))));
        }
        try {
            return new Examined(
                    photo,
                    Files.size(file) > LARGEST
                            ? Pictures.Missing.NOT_READABLE
                            : pictures.of(Files.readAllBytes(file), SIDE));
        } catch (IOException gone) {
            return new Examined(photo, Pictures.Missing.NOT_READABLE);
        }
    }

    @Override
    public Query examine(byte[] picture, String name) {
        SinglePhoto examined = SinglePhoto.examine(engine, picture, name);
        JudgedPhoto photo = examined.photo();
        return photo == null
                ? new Unreadable(String.valueOf(examined.remark(new Messages(locale.get()))))
                : new Examined(photo, pictures.of(picture, SIDE));
    }

    @Override
    public Optional<Face> face(FaceId id) {
        return audit.photo(id.photo(), List.of()).stream()
                .flatMap(photo -> photo.faces().stream())
                .filter(face -> face.id().equals(id))
                .map(PhotoFace::face)
                .findFirst();
    }

    @Override
    public FaceAnswer find(Face face, int most) {
        return search.find(face, most, List.of());
    }

    @Override
    public double strangers(Band band) {
        return SearchBands.strangers(band);
    }
}
