package org.sightline.audit;

import java.util.List;
import org.sightline.face.FaceFinder;
import org.sightline.face.Models;
import org.sightline.image.DecodingLimits;
import org.sightline.image.ImageDecoder;
import org.sightline.image.OpenCv;
import org.sightline.system.AppFolders;

/** What is loaded once and used by every scan: the native library, the models, the limits. */
public final class Engine {

    private final OpenCv openCv;
    private final Models models;
    private final ImageDecoder decoder;

    private Engine(OpenCv openCv, Models models) {
        this.openCv = openCv;
        this.models = models;
        this.decoder = new ImageDecoder(openCv, DecodingLimits.STANDARD);
    }

    /**
     * Loads the native library and reads the list of models.
     *
     * @throws org.sightline.image.NativeLibraryException if OpenCV cannot be used on this machine
     * @throws org.sightline.face.ModelException if the models are missing
     */
    public static Engine start(AppFolders folders) {
        return new Engine(OpenCv.load(folders.cache()), Models.shipped());
    }

    /** A new analyser with networks of its own, for one thread. */
    PhotoAnalyser newAnalyser() {
        return new PhotoAnalyser(decoder, new FaceFinder(openCv, models));
    }

    public String openCvVersion() {
        return openCv.version();
    }

    public List<Models.Description> models() {
        return models.descriptions();
    }

    /**
     * Loads and checks every model.
     *
     * @throws org.sightline.face.ModelException if one is missing or altered
     */
    public void checkModels() {
        for (Models.Description description : models.descriptions()) {
            models.load(description.role());
        }
    }
}
