package org.sightline.footage;

import static org.sightline.footage.IsoBoxes.ascii;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.sightline.footage.HostileVideo.Outcome;

/** Films as nobody's camera writes them: cut, damaged, misnamed, or with headers that lie. All are small, whatever they announce. */
public final class HostileVideos {

    private static final int RANDOM_CUTS = 3;
    private static final int DAMAGES = 4;
    private static final int HEADER_BYTES = 600;

    private final HostileFiles files = new HostileFiles();
    private final Map<Container, byte[]> whole = new LinkedHashMap<>();

    private HostileVideos(SmallFilms films) throws IOException {
        for (Container container :
                List.of(Container.MP4, Container.MOV, Container.MKV, Container.AVI, Container.TS, Container.THREE_GP)) {
            whole.put(container, films.film(container, Codec.MPEG4));
        }
        whole.put(Container.WEBM, films.film(Container.WEBM, Codec.VP8));
        whole.put(Container.FLV, films.film(Container.FLV, Codec.SORENSON));
        whole.put(Container.MPG, films.film(Container.MPG, Codec.MPEG2));
        whole.put(Container.WMV, films.film(Container.WMV, Codec.WMV2));
    }

    /**
     * All of them; those that name other files are made by {@link ReferringVideos}.
     *
     * @param scratch for files that are removed at once
     */
    public static List<HostileVideo> make(Path scratch) throws IOException {
        SmallFilms films = new SmallFilms(scratch);
        HostileVideos videos = new HostileVideos(films);
        videos.cut();
        videos.damaged();
        videos.misnamed();
        return Stream.of(
                        videos.files.all(),
                        LyingMp4s.of(films.film(Container.MP4, Codec.MPEG4)),
                        LyingMatroskas.of(
                                films.film(Container.MKV, Codec.MPEG4), films.film(Container.WEBM, Codec.VP8)),
                        LyingOthers.of(
                                films.film(Container.AVI, Codec.MJPEG),
                                films.film(Container.TS, Codec.MPEG4),
                                films.film(Container.FLV, Codec.SORENSON)))
                .flatMap(List::stream)
                .toList();
    }

    private void cut() {
        Random random = new Random(1);
        whole.forEach((container, film) -> {
            String ending = "." + container.ending();
            for (int length : new int[] {0, 1, 4, 8, 20}) {
                files.add("cut after " + length + " bytes" + ending, Arrays.copyOf(film, length), Outcome.PROBLEM);
            }
            for (int quarter = 1; quarter < 4; quarter++) {
                byte[] part = Arrays.copyOf(film, film.length / 4 * quarter);
                files.add("cut after " + quarter + " quarters" + ending, part, Outcome.READ_OR_PROBLEM);
            }
            files.add(
                    "cut before its last byte" + ending, Arrays.copyOf(film, film.length - 1), Outcome.READ_OR_PROBLEM);
            files.add(
                    "without its first half" + ending,
                    Arrays.copyOfRange(film, film.length / 2, film.length),
                    Outcome.READ_OR_PROBLEM);
            for (int cut = 0; cut < RANDOM_CUTS; cut++) {
                int length = 21 + random.nextInt(film.length - 21);
                files.add("cut somewhere " + cut + ending, Arrays.copyOf(film, length), Outcome.READ_OR_PROBLEM);
            }
            files.add("twice in one file" + ending, IsoBoxes.joined(film, film), Outcome.READ_OR_PROBLEM);
            files.add(
                    "zeros from the middle on" + ending,
                    Arrays.copyOf(Arrays.copyOf(film, film.length / 2), film.length),
                    Outcome.READ_OR_PROBLEM);
        });
    }

    private void damaged() {
        Random random = new Random(2);
        whole.forEach((container, film) -> {
            for (int number = 0; number < DAMAGES; number++) {
                files.add(
                        "bits flipped " + number + "." + container.ending(),
                        flipped(film, 0, film.length, 1 + film.length / 500, random),
                        Outcome.READ_OR_PROBLEM);
                files.add(
                        "bits flipped in its begin " + number + "." + container.ending(),
                        flipped(film, 0, Math.min(HEADER_BYTES, film.length), 8, random),
                        Outcome.READ_OR_PROBLEM);
                files.add(
                        "bits flipped in its end " + number + "." + container.ending(),
                        flipped(film, Math.max(0, film.length - HEADER_BYTES), film.length, 8, random),
                        Outcome.READ_OR_PROBLEM);
            }
        });
    }

    private static byte[] flipped(byte[] film, int from, int to, int bits, Random random) {
        byte[] copy = film.clone();
        for (int bit = 0; bit < bits; bit++) {
            int at = from + random.nextInt(to - from);
            copy[at] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private void misnamed() throws IOException {
        files.add("mp4 by another name.avi", film(Container.MP4), Outcome.READ);
        files.add("mp4 by another name.jpg", film(Container.MP4), Outcome.READ);
        files.add("avi by another name.mp4", film(Container.AVI), Outcome.READ);
        files.add("matroska by another name.mov", film(Container.MKV), Outcome.READ);
        files.add("webm by another name.mkv", film(Container.WEBM), Outcome.READ);
        files.add("transport stream by another name.mp4", film(Container.TS), Outcome.READ_OR_PROBLEM);
        files.add("mp4 without an ending", film(Container.MP4), Outcome.READ);
        files.add("MP4 IN CAPITALS.MP4", film(Container.MP4), Outcome.READ);
        files.add("png by another name.mp4", picture("png"), Outcome.NO_FILM);
        files.add("jpeg by another name.mov", picture("jpg"), Outcome.NO_FILM);
        files.add("gif by another name.webm", picture("gif"), Outcome.NO_FILM);
        files.add("heic by another name.mp4", heic(), Outcome.NO_FILM);
        files.add("text.mp4", ascii("This is no film."), Outcome.NO_FILM);
        files.add("page.mp4", ascii("<!DOCTYPE html><html><body>404</body></html>"), Outcome.NO_FILM);
        files.add("program.avi", ascii("MZ\u0090\0\u0003\0\0\0"), Outcome.NO_FILM);
        files.add("pdf.mov", ascii("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF"), Outcome.NO_FILM);
        files.add("zip.mkv", ascii("PK\u0003\u0004\u0014\0\0\0\0\0"), Outcome.NO_FILM);
        files.add("zeros.mp4", new byte[5000], Outcome.PROBLEM);
        byte[] noise = new byte[20_000];
        new Random(3).nextBytes(noise);
        files.add("noise.mp4", noise, Outcome.PROBLEM);
        files.add("noise.mts", noise, Outcome.PROBLEM);
        files.add(
                "sound only.mp4",
                IsoBoxes.changed(
                        film(Container.MP4),
                        List.of("moov", "trak", "mdia", "hdlr"),
                        content -> ByteBuffer.wrap(content.clone())
                                .put(8, ascii("soun"))
                                .array()),
                Outcome.PROBLEM);
        files.add("picture before a film.jpg", IsoBoxes.joined(picture("jpg"), film(Container.MP4)), Outcome.NO_FILM);
    }

    private byte[] film(Container container) {
        byte[] film = whole.get(container);
        if (film == null) {
            throw new IllegalArgumentException("There is none in " + container);
        }
        return film;
    }

    private static byte[] heic() {
        return IsoBoxes.joined(
                IsoBoxes.box("ftyp", ascii("heic"), IsoBoxes.ints(0), ascii("mif1heic")), IsoBoxes.box("meta"));
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 40, BufferedImage.TYPE_3BYTE_BGR), format, out);
        return out.toByteArray();
    }
}
