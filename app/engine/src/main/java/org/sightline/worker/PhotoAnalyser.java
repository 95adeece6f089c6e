package org.sightline.worker;

import java.util.List;
import org.sightline.face.FaceFinder;
import org.sightline.image.DecodedImage;
import org.sightline.image.FileMetadata;
import org.sightline.image.ImageDecoder;
import org.sightline.image.ImageException;
import org.sightline.model.Face;

/** From a picture's bytes to all that is stored of it. For one thread of a worker. */
final class PhotoAnalyser implements WorkerMain.Work {

    private final ImageDecoder decoder;
    private final FaceFinder faces;

    PhotoAnalyser(ImageDecoder decoder, FaceFinder faces) {
        this.decoder = decoder;
        this.faces = faces;
    }

    @Override
    public Analysis.Findings examine(byte[] file) throws ImageException {
        FileMetadata metadata = decoder.metadata(file);
        try (DecodedImage image = decoder.decode(file, metadata)) {
            List<Face> found = faces.find(image);
            return new Analysis.Findings(
                    image.fullWidth(),
                    image.fullHeight(),
                    metadata.photo(),
                    found,
                    image.truncated(),
                    !metadata.readable());
        }
    }
}
