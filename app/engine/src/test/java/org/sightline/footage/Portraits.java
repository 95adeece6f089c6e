package org.sightline.footage;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.sightline.model.Box;
import org.sightline.samples.SamplePhoto;
import org.sightline.samples.SamplePhotos;

/** Heads cut out of labelled photos. */
public final class Portraits {

    private static final double EDGE = 0.18;
    /** Where faces are in photos of Labeled Faces in the Wild, of 250 pixels each way. */
    private static final double LFW_SIDE = 250;

    private static final Box LFW_HEAD = new Box(50, 34, 150, 180);
    private static final Box LFW_FACE = new Box(82, 78, 86, 108);
    private static final double LFW_INTER_EYE = 42;

    private Portraits() {}

    /** Labelled by hand: a face of a sample photo, in its pixels. */
    private record Label(int photo, String person, Box face, double interEye) {

        /** The head around it. */
        Box head() {
            return new Box(
                    face.x() - 0.32 * face.width(),
                    face.y() - 0.4 * face.height(),
                    face.width() * 1.64,
                    face.height() * 1.72);
        }
    }

    private static final List<Label> LABELS = List.of(
            new Label(1, "A", new Box(410, 362, 195, 238), 77),
            new Label(1, "B", new Box(1480, 200, 205, 240), 88),
            new Label(3, "C", new Box(592, 333, 212, 269), 98),
            new Label(3, "D", new Box(1071, 205, 230, 307), 106),
            new Label(3, "E", new Box(1512, 285, 180, 296), 107));

    /** Five people of the sample photos, in a fixed order. */
    public static List<Portrait> ofSamples() {
        SamplePhotos photos = SamplePhotos.load();
        return LABELS.stream()
                .map(label -> {
                    SamplePhoto photo = photos.people().get(label.photo() - 1);
                    return cut(
                            read(photo.name(), photo.bytes()),
                            label.person(),
                            label.head(),
                            label.face(),
                            label.interEye());
                })
                .toList();
    }

    /**
     * The first photos of each person, from folders a person, with faces where Labeled Faces in the Wild has them.
     *
     * @param each how many photos of a person at most
     * @throws IOException if the folder cannot be read
     */
    public static List<Portrait> ofIdentities(Path folder, int each) throws IOException {
        List<Portrait> portraits = new ArrayList<>();
        for (Path person : sorted(folder)) {
            if (Files.isDirectory(person)) {
                List<Path> photos = sorted(person).stream()
                        .filter(file -> file.toString().endsWith(".jpg"))
                        .toList();
                for (Path photo : photos.subList(0, Math.min(each, photos.size()))) {
                    portraits.add(ofIdentity(String.valueOf(person.getFileName()), photo));
                }
            }
        }
        if (portraits.isEmpty()) {
            throw new IOException("There are no folders of photos in " + folder);
        }
        return List.copyOf(portraits);
    }

    private static Portrait ofIdentity(String person, Path photo) throws IOException {
        BufferedImage image = read(photo.toString(), Files.readAllBytes(photo));
        double scale = image.getWidth() / LFW_SIDE;
        return cut(image, person, LFW_HEAD.scaled(scale), LFW_FACE.scaled(scale), LFW_INTER_EYE * scale);
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private static BufferedImage read(String name, byte[] bytes) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
            if (image == null) {
                throw new IllegalArgumentException("This is no picture: " + name);
            }
            return image;
        } catch (IOException broken) {
            throw new IllegalArgumentException("This picture cannot be decoded: " + name, broken);
        }
    }

    private static Portrait cut(BufferedImage photo, String person, Box head, Box face, double interEye) {
        Box inside = head.clippedTo(photo.getWidth(), photo.getHeight());
        int x = (int) Math.round(inside.x());
        int y = (int) Math.round(inside.y());
        int width = (int) inside.width();
        int height = (int) inside.height();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.drawImage(photo, -x, -y, null);
        graphics.dispose();
        fade(picture);
        return new Portrait(person, picture, face.moved(-x, -y), interEye);
    }

    private static void fade(BufferedImage picture) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                double across = 2.0 * (x + 0.5) / picture.getWidth() - 1;
                double down = 2.0 * (y + 0.5) / picture.getHeight() - 1;
                // Between an ellipse and a rectangle.
                double out = Math.pow(Math.pow(Math.abs(across), 3) + Math.pow(Math.abs(down), 3), 1 / 3.0);
                double opaque = Math.min(1, Math.max(0, (1 - out) / EDGE));
                int colour = picture.getRGB(x, y) & 0xFFFFFF;
                picture.setRGB(x, y, (int) Math.round(255 * opaque) << 24 | colour);
            }
        }
    }
}
