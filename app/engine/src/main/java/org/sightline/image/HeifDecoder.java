package org.sightline.image;

import java.io.IOException;
import java.util.List;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.sightline.model.ProblemCode;

/** Puts the parts of an HEIC or AVIF picture together. */
final class HeifDecoder {

    private HeifDecoder() {}

    /**
     * The picture as it is stored, before it is turned.
     *
     * @param reduction by which both sides are divided; the parts' sides are multiples of it
     */
    static Mat pixels(HeifFile file, int reduction, MatScope scope) throws ImageException {
        try {
            int columns = (file.width() + reduction - 1) / reduction;
            int rows = (file.height() + reduction - 1) / reduction;
            Mat picture = scope.track(new Mat(rows, columns, CvType.CV_8UC3, new Scalar(0, 0, 0)));
            List<Integer> parts = file.parts();
            HeifFile.Tile first = file.tile(parts.get(0));
            try (HeifTiles tiles = new HeifTiles(first, file.colours())) {
                for (int i = 0; i < parts.size(); i++) {
                    HeifFile.Tile tile = i == 0 ? first : file.tile(parts.get(i));
                    if (tile.width() != first.width() || tile.height() != first.height()) {
                        throw new IOException("The tiles of a grid are of one size");
                    }
                    int x = i % file.columns() * (tile.width() / reduction);
                    int y = i / file.columns() * (tile.height() / reduction);
                    if (x < columns && y < rows) {
                        int toX = Math.min(columns, x + (tile.width() + reduction - 1) / reduction);
                        int toY = Math.min(rows, y + (tile.height() + reduction - 1) / reduction);
                        tiles.decode(tile, reduction, scope.track(picture.submat(y, toY, x, toX)));
                    }
                }
            }
            return picture;
        } catch (IOException broken) {
            throw new ImageException(ProblemCode.IMAGE_UNREADABLE, broken);
        }
    }
}
