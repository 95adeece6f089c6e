package org.sightline.samples;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** The sample pictures: six groups of people and five scenes, and distinct variations of each. */
public final class SamplePhotos {
    private static final int PEOPLE = 6;
    private static final List<String> SCENES = List.of(
            "airplane-from-above.jpg",
            "allium-oreophilum.jpg",
            "french-alpine-landscape.jpg",
            "locomotion-house-cat.jpg",
            "nagasaki-boats.jpg");

    private final List<SamplePhoto> people;
    private final List<SamplePhoto> scenes;
    private final Map<String, BufferedImage> decoded = new ConcurrentHashMap<>();

    private SamplePhotos(List<SamplePhoto> people, List<SamplePhoto> scenes) {
        this.people = people;
        this.scenes = scenes;
    }

    /**
     * Reads the pictures from the class path.
     *
     * @throws IllegalStateException when they are missing because the module was built without them
     */
    public static SamplePhotos load() {
        List<SamplePhoto> people = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(number -> read("people", "sample" + number + ".jpg", true))
                .toList();
        List<SamplePhoto> scenes =
                SCENES.stream().map(name -> read("scenes", name, false)).toList();
        return new SamplePhotos(people, scenes);
    }

    /** The six photos of three to five people each. */
    public List<SamplePhoto> people() {
        return people;
    }

    /** The five pictures without a face; in {@code nagasaki-boats} a man sits far away, his face a few pixels wide. */
    public List<SamplePhoto> scenes() {
        return scenes;
    }

    /** The scenes in which nobody at all is to be seen. */
    public List<SamplePhoto> emptyScenes() {
        return scenes.stream()
                .filter(scene -> !scene.name().startsWith("nagasaki"))
                .toList();
    }

    /** The same picture as another file: brightness, quality and the cut differ a little by the seed. */
    public byte[] variation(SamplePhoto photo, int seed) {
        BufferedImage image = decode(photo);
        return PhotoVariation.vary(image, image.getWidth(), seed);
    }

    /** A {@linkplain #variation variation} scaled down to at most this width in pixels, quicker to make. */
    public byte[] smallVariation(SamplePhoto photo, int widthPixels, int seed) {
        BufferedImage full = decode(photo);
        BufferedImage image = decoded.computeIfAbsent(
                photo.name() + "@" + widthPixels, key -> PhotoVariation.scale(full, widthPixels));
        return PhotoVariation.vary(image, widthPixels, seed);
    }

    /** A variation of the part between two vertical lines, given as fractions of the width. */
    public byte[] part(SamplePhoto photo, double left, double right, int seed) {
        BufferedImage image = decode(photo);
        int from = (int) Math.round(image.getWidth() * left);
        int width = (int) Math.round(image.getWidth() * (right - left));
        return PhotoVariation.vary(image.getSubimage(from, 0, width, image.getHeight()), width, seed);
    }

    private BufferedImage decode(SamplePhoto photo) {
        return decoded.computeIfAbsent(photo.name(), name -> {
            try {
                BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo.bytes()));
                if (image == null) {
                    throw new IllegalStateException("The sample picture " + name + " cannot be decoded");
                }
                return image;
            } catch (IOException e) {
                throw new UncheckedIOException("The sample picture " + name + " cannot be decoded", e);
            }
        });
    }

    private static SamplePhoto read(String folder, String name, boolean showsPeople) {
        String resource = folder + "/" + name;
        try (InputStream stream = SamplePhotos.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The sample picture " + resource
                        + " is missing from the program: build the module sightline-samples with its npm packages");
            }
            return new SamplePhoto(name, showsPeople, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The sample picture " + resource + " cannot be read", e);
        }
    }
}
