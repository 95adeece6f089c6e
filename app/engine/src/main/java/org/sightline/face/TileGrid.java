package org.sightline.face;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.sightline.image.ImagePyramid;
import org.sightline.image.MatScope;
import org.sightline.model.Box;

/**
 * A picture, enlarged against a network's input, cut into tiles of the input's size that overlap by what the smaller faces need:
 * larger ones are seen at a lower zoom.
 *
 * @param pixels of the scaled picture
 * @param scale its pixels for one pixel of the picture
 * @param columns where tiles begin, from the left
 * @param rows where tiles begin, from the top
 */
record TileGrid(Mat pixels, double scale, int tileWidth, int tileHeight, List<Integer> columns, List<Integer> rows) {

    /** Pixels within which a box ends at a tile's edge: what is cut there is seen whole in the next tile. */
    private static final double EDGE = 1;

    /**
     * @param zoom the picture's longer side, in widths of a tile
     * @param overlap pixels that neighbouring tiles share at least
     */
    static TileGrid of(ImagePyramid picture, int tileWidth, int tileHeight, double zoom, int overlap, MatScope scope) {
        double scale = tileWidth * zoom / picture.longSide();
        int width = Math.max(1, (int) Math.round(picture.width() * scale));
        int height = Math.max(1, (int) Math.round(picture.height() * scale));
        return new TileGrid(
                picture.resized(width, height, scope),
                scale,
                tileWidth,
                tileHeight,
                beginnings(width, tileWidth, overlap),
                beginnings(height, tileHeight, overlap));
    }

    /** Evenly spread, the last one at the end. */
    static List<Integer> beginnings(int length, int tile, int overlap) {
        int count = length <= tile ? 1 : (int) Math.ceil((double) (length - overlap) / (tile - overlap));
        List<Integer> beginnings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            beginnings.add(count == 1 ? 0 : (int) Math.round((double) i * (length - tile) / (count - 1)));
        }
        return beginnings;
    }

    /** Every tile, row by row. */
    List<Tile> tiles(MatScope scope) {
        List<Tile> tiles = new ArrayList<>();
        for (int top : rows) {
            for (int left : columns) {
                int width = Math.min(tileWidth, pixels.cols() - left);
                int height = Math.min(tileHeight, pixels.rows() - top);
                Mat part = scope.track(pixels.submat(new Rect(left, top, width, height)));
                tiles.add(new Tile(Tile.pad(part, tileWidth, tileHeight, 0, 0, scope), scale, -left, -top));
            }
        }
        return tiles;
    }

    /** Whether a box in a tile is cut by an edge behind which the picture goes on. */
    boolean isCut(Tile tile, Box inTile) {
        int left = -tile.left();
        int top = -tile.top();
        return (left > 0 && inTile.x() < EDGE)
                || (top > 0 && inTile.y() < EDGE)
                || (left + tileWidth < pixels.cols() && inTile.x() + inTile.width() > tileWidth - EDGE)
                || (top + tileHeight < pixels.rows() && inTile.y() + inTile.height() > tileHeight - EDGE);
    }
}
