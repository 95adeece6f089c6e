package org.sightline.bench.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sightline.bench.video.Boards.Condition;
import org.sightline.footage.Codec;
import org.sightline.footage.Container;
import org.sightline.footage.Encoding;
import org.sightline.footage.Ffmpeg;
import org.sightline.footage.Footage;
import org.sightline.footage.Portrait;
import org.sightline.footage.Portraits;
import org.sightline.footage.Storyboard;

/** Makes a folder of films with their truth; see bench/video. */
public final class VideoBoard {

    private static final int PHOTOS_EACH = 5;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;

    /** The pairs in which conditions are tried; each of the others gets one plain film. */
    private enum Usual {
        H264_MP4(Codec.H264, Container.MP4),
        VP9_WEBM(Codec.VP9, Container.WEBM),
        MPEG4_MOV(Codec.MPEG4, Container.MOV);

        private final Codec codec;
        private final Container container;

        Usual(Codec codec, Container container) {
            this.codec = codec;
            this.container = container;
        }
    }

    private final Path folder;
    private final List<FilmTruth> films = new ArrayList<>();

    private VideoBoard(Path folder) {
        this.folder = folder;
    }

    /** @param arguments the folder to be made, the folder of labelled photos, the seed, and how many films a condition, if not 2 */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        try (Stream<Path> there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw new IOException(folder + " is not empty");
            }
        }
        List<Portrait> portraits = Portraits.ofIdentities(Path.of(arguments[1]), PHOTOS_EACH);
        int each = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 2;
        List<FilmTruth> made = make(folder, portraits, Long.parseLong(arguments[2]), each);
        System.out.printf(
                Locale.ENGLISH,
                "%d films, %.0f seconds, %d person-shots in %s%n",
                made.size(),
                made.stream().mapToDouble(FilmTruth::seconds).sum(),
                made.stream().mapToInt(film -> film.people().size()).sum(),
                folder);
    }

    /** Makes films and their tables. */
    static List<FilmTruth> make(Path folder, List<Portrait> portraits, long seed, int each) throws IOException {
        Ffmpeg.load();
        VideoBoard board = new VideoBoard(folder);
        board.makePairs(portraits, seed);
        board.makeConditions(portraits, seed + 1, each);
        TruthTables.write(folder, board.films);
        return List.copyOf(board.films);
    }

    private void makePairs(List<Portrait> portraits, long seed) throws IOException {
        Boards boards = new Boards(portraits, seed, WIDTH, HEIGHT);
        Boards small = new Boards(portraits, seed, 352, 288);
        for (Codec codec : Codec.values()) {
            for (Container container : codec.containers()) {
                String name = name("pair", codec, container, 0);
                // This codec knows few sizes.
                Boards sized = codec == Codec.H263 ? small : boards;
                film(sized.next(name, Condition.PLAIN), codec, container);
            }
        }
    }

    private void makeConditions(List<Portrait> portraits, long seed, int each) throws IOException {
        Boards boards = new Boards(portraits, seed, WIDTH, HEIGHT);
        for (Condition condition : Condition.values()) {
            for (Usual usual : Usual.values()) {
                // What WebM cannot hold, Matroska can.
                boolean holds = (condition != Condition.TURNED || usual.container.tellsTurns())
                        && (condition != Condition.SOUND || usual.container.holdsSamples());
                Container container = holds ? usual.container : Container.MKV;
                for (int number = 0; number < each; number++) {
                    String name = name(condition.name(), usual.codec, container, number);
                    film(boards.next(name, condition), usual.codec, container);
                }
            }
        }
    }

    private void film(Storyboard board, Codec codec, Container container) throws IOException {
        if (!codec.isPresent()) {
            System.err.println("Left out: this build cannot write " + codec);
            return;
        }
        Footage footage = Encoding.write(board, container, codec, folder);
        films.add(new FilmTruth(
                String.valueOf(footage.file().getFileName()),
                lower(codec.name()),
                container.ending(),
                board.condition(),
                board.width(),
                board.height(),
                board.seconds(),
                footage.truth()));
    }

    private static String name(String kind, Codec codec, Container container, int number) {
        return lower(kind + "-" + codec + "-" + container.ending() + "-" + number);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
