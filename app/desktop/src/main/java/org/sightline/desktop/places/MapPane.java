package org.sightline.desktop.places;

import javafx.geometry.Orientation;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.sightline.places.MapPicture;

/** A map as wide as there is room, in its own shape. */
final class MapPane extends Region {

    private static final double USUAL_WIDTH = 480;

    private final ImageView image = new ImageView();
    private double shape = 1;

    /** @param said what it shows, for those who do not see it */
    MapPane(String said) {
        setId("places-map");
        image.setAccessibleText(said);
        image.setSmooth(true);
        image.setPreserveRatio(true);
        getChildren().add(image);
    }

    void show(@Nullable MapPicture map) {
        if (map == null) {
            image.setImage(null);
        } else {
            WritableImage drawn = new WritableImage(map.width(), map.height());
            drawn.getPixelWriter()
                    .setPixels(
                            0,
                            0,
                            map.width(),
                            map.height(),
                            PixelFormat.getIntArgbInstance(),
                            map.pixels(),
                            0,
                            map.width());
            shape = (double) map.height() / map.width();
            image.setImage(drawn);
        }
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return USUAL_WIDTH;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return image.getImage() == null ? 0 : Math.ceil((width < 0 ? USUAL_WIDTH : width) * shape);
    }

    @Override
    protected void layoutChildren() {
        image.setFitWidth(getWidth());
    }
}
