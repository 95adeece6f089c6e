package org.sightline.audit;

import java.util.List;
import org.sightline.face.FaceFinder;
import org.sightline.image.DecodedImage;
import org.sightline.image.FileMetadata;
import org.sightline.image.ImageDecoder;
import org.sightline.image.ImageException;
import org.sightline.model.Face;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;

/** From a picture's bytes to all that is stored of it. For one thread. */
final class PhotoAnalyser {

    private final ImageDecoder decoder;
    private final FaceFinder faces;

    PhotoAnalyser(ImageDecoder decoder, FaceFinder faces) {
        this.decoder = decoder;
        this.faces = faces;
    }

    long largestFile() {
        return decoder.limits().fileBytes();
    }

    AnalysedPhoto analyse(PhotoId id, byte[] bytes) throws ImageException {
        FileMetadata metadata = decoder.metadata(bytes);
        try (DecodedImage image = decoder.decode(bytes, metadata)) {
            List<Face> found = faces.find(image);
            Photo photo = new Photo(id, image.fullWidth(), image.fullHeight(), metadata.photo(), found);
            return new AnalysedPhoto(photo, image.truncated(), !metadata.readable());
        }
    }
}
