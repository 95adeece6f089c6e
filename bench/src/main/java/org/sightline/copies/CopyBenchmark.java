package org.sightline.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;
import org.sightline.face.Models;
import org.sightline.image.ImageException;
import org.sightline.image.MatScope;
import org.sightline.image.OpenCv;
import org.sightline.model.Effort;
import org.sightline.model.Fingerprint;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;
import org.sightline.model.PhotoMetadata;
import org.sightline.system.AppFolders;
import org.sightline.worker.Analysis.Findings;
import org.sightline.worker.PhotoAnalyser;

/**
 * Measures {@link CopyRule} on real photos: what platforms make of a picture must be joined with it, what a burst holds beside it
 * must not. Each picture is compared with the photo and with what a platform made of that.
 */
public final class CopyBenchmark {

    private static final int LARGEST = 2048;
    /** Grey values that one sees. */
    private static final double VISIBLE = 15;
    /** Parts of the picture: a third of a square of a twentieth. */
    private static final double LEAST_CHANGED = 0.05 * 0.05 / 3;

    /** Something done to a picture. */
    private interface Change {
        Mat apply(Mat picture, MatScope scope);
    }

    private final PhotoAnalyser analyser;
    private final Map<String, Count> counts = new LinkedHashMap<>();
    private int number;

    private CopyBenchmark(PhotoAnalyser analyser) {
        this.analyser = analyser;
    }

    /** What came of one kind of pairs. */
    private static final class Count {
        private int pairs;
        private int joined;
        private int alikeByHash;
        private int alikeByGrey;
        private final List<Double> ofMove = new ArrayList<>();
        private final List<Double> largest = new ArrayList<>();
        private final List<Double> similarity = new ArrayList<>();
        private final List<Double> displacement = new ArrayList<>();
        private int unpaired;
    }

    /** @param arguments folders of photos */
    public static void main(String[] arguments) throws IOException {
        OpenCv openCv = OpenCv.load(AppFolders.ofThisUser().cache());
        Core.setNumThreads(1);
        CopyBenchmark benchmark = new CopyBenchmark(new PhotoAnalyser(openCv, Models.shipped()));
        List<Details> originals = new ArrayList<>();
        for (String folder : arguments) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".jpg"))
                        .sorted()
                        .toList()) {
                    Details original = benchmark.measure(file);
                    if (original != null) {
                        originals.forEach(other -> benchmark.compare("another photo", original, other));
                        originals.add(original);
                    }
                }
            }
        }
        benchmark.print();
    }

    private @Nullable Details measure(Path file) throws IOException {
        try (MatScope scope = new MatScope()) {
            Mat photo = scope.track(
                    Imgcodecs.imdecode(scope.track(new MatOfByte(Files.readAllBytes(file))), Imgcodecs.IMREAD_COLOR));
            if (photo.empty()) {
                return null;
            }
            int side = Math.max(photo.cols(), photo.rows());
            int[] sides = side > 700 ? new int[] {LARGEST, 1080, 640} : new int[] {side, side * 4 / 5, side * 3 / 5};
            Details original = details(jpeg(photo, side, 95, Imgproc.INTER_AREA, scope));
            if (original == null) {
                return null;
            }
            if (!Texture.suffices(original.fingerprint())) {
                counts.computeIfAbsent("too little texture", key -> new Count()).pairs++;
                return null;
            }
            List<Details> copies = copies(original, photo, sides, scope);
            Details small = copies.get(copies.size() - 2);
            burst().forEach((name, change) -> {
                try (MatScope inner = new MatScope()) {
                    Mat other = change.apply(photo, inner);
                    if (isHardlyChanged(photo, other, inner)) {
                        return;
                    }
                    for (int quality : new int[] {95, 70}) {
                        Details next = details(
                                jpeg(other, quality == 95 ? side : sides[2], quality, Imgproc.INTER_AREA, inner));
                        if (next != null) {
                            compare(name, original, next);
                            compare(name, small, next);
                        }
                    }
                }
            });
            return original;
        }
    }

    /** A wall before which nothing moved is the same wall. */
    private static boolean isHardlyChanged(Mat photo, Mat other, MatScope scope) {
        if (!photo.size().equals(other.size())) {
            return false;
        }
        Mat differences = scope.mat();
        Core.absdiff(photo, other, differences);
        Mat grey = scope.mat();
        Imgproc.cvtColor(differences, grey, Imgproc.COLOR_BGR2GRAY);
        Mat changed = scope.mat();
        Imgproc.threshold(grey, changed, VISIBLE, 255, Imgproc.THRESH_BINARY);
        return Core.countNonZero(changed) < LEAST_CHANGED * photo.total();
    }

    private List<Details> copies(Details original, Mat photo, int[] sides, MatScope scope) {
        List<Details> copies = new ArrayList<>();
        int[] filters = {Imgproc.INTER_AREA, Imgproc.INTER_CUBIC, Imgproc.INTER_LANCZOS4};
        int turn = 0;
        for (int side : sides) {
            for (int quality : new int[] {95, 80, 60}) {
                add(copies, details(jpeg(photo, side, quality, filters[turn++ % filters.length], scope)));
            }
            add(copies, details(webp(photo, side, scope)));
        }
        for (int i = 0; i < copies.size(); i++) {
            compare("copy of the photo", original, copies.get(i));
            for (int j = i + 1; j < copies.size(); j++) {
                compare("copy of a copy", copies.get(i), copies.get(j));
            }
        }
        return copies;
    }

    private static void add(List<Details> copies, @Nullable Details copy) {
        if (copy != null) {
            copies.add(copy);
        }
    }

    private static Map<String, Change> burst() {
        Map<String, Change> burst = new LinkedHashMap<>();
        burst.put("moved by 0.5 %", (photo, scope) -> moved(photo, 0, 1, 0.005, 0, scope));
        burst.put("moved by 1 %", (photo, scope) -> moved(photo, 0, 1, 0, 0.01, scope));
        burst.put("moved by 2 %", (photo, scope) -> moved(photo, 0, 1, 0.014, 0.014, scope));
        burst.put("turned by 0.5 degrees", (photo, scope) -> moved(photo, 0.5, 1, 0, 0, scope));
        burst.put("turned by 1 degree", (photo, scope) -> moved(photo, 1, 1, 0, 0, scope));
        burst.put("nearer by 1 %", (photo, scope) -> moved(photo, 0, 1.01, 0, 0, scope));
        burst.put("nearer by 2 %", (photo, scope) -> moved(photo, 0, 1.02, 0, 0, scope));
        burst.put("a fifth is different", (photo, scope) -> patched(photo, 0.2, 0.25, scope));
        burst.put("a tenth is different", (photo, scope) -> patched(photo, 0.1, 0.15, scope));
        burst.put("a twentieth is different", (photo, scope) -> patched(photo, 0.05, 0.1, scope));
        burst.put("a tenth moved by 2 %", (photo, scope) -> patched(photo, 0.1, 0.02, scope));
        burst.put("mirrored", (photo, scope) -> {
            Mat mirrored = scope.mat();
            Core.flip(photo, mirrored, 1);
            return mirrored;
        });
        burst.put(
                "cut by 5 %",
                (photo, scope) -> {
                    int left = photo.cols() / 40;
                    int top = photo.rows() / 40;
                    return scope.track(
                            photo.submat(new Rect(left, top, photo.cols() - 2 * left, photo.rows() - 2 * top)));
                });
        return burst;
    }

    private static Mat moved(Mat photo, double degrees, double scale, double right, double down, MatScope scope) {
        Mat turn = scope.track(
                Imgproc.getRotationMatrix2D(new Point(photo.cols() / 2.0, photo.rows() / 2.0), degrees, scale));
        turn.put(0, 2, turn.get(0, 2)[0] + right * photo.cols());
        turn.put(1, 2, turn.get(1, 2)[0] + down * photo.rows());
        Mat moved = scope.mat();
        Imgproc.warpAffine(photo, moved, turn, photo.size(), Imgproc.INTER_CUBIC, Core.BORDER_REFLECT);
        return moved;
    }

    /** A part near the middle, where in portraits the face is, shows what stands beside it. */
    private static Mat patched(Mat photo, double size, double beside, MatScope scope) {
        Mat patched = scope.track(photo.clone());
        int width = (int) (photo.cols() * size);
        int height = (int) (photo.rows() * size);
        int left = (int) (photo.cols() * 0.42);
        int top = (int) (photo.rows() * 0.4);
        Mat from = scope.track(photo.submat(new Rect((int) (left + photo.cols() * beside), top, width, height)));
        from.copyTo(scope.track(patched.submat(new Rect(left, top, width, height))));
        return patched;
    }

    private static byte[] jpeg(Mat photo, int side, int quality, int filter, MatScope scope) {
        int subsampling =
                quality > 90 ? Imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR_444 : Imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR_420;
        return written(
                ".jpg",
                scaled(photo, side, filter, scope),
                scope,
                Imgcodecs.IMWRITE_JPEG_QUALITY,
                quality,
                Imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR,
                subsampling);
    }

    private static byte[] webp(Mat photo, int side, MatScope scope) {
        return written(
                ".webp", scaled(photo, side, Imgproc.INTER_AREA, scope), scope, Imgcodecs.IMWRITE_WEBP_QUALITY, 75);
    }

    private static byte[] written(String ending, Mat picture, MatScope scope, int... settings) {
        MatOfByte bytes = scope.track(new MatOfByte());
        Imgcodecs.imencode(ending, picture, bytes, scope.track(new MatOfInt(settings)));
        return bytes.toArray();
    }

    private static Mat scaled(Mat photo, int most, int filter, MatScope scope) {
        double scale = Math.min(1, (double) most / Math.max(photo.cols(), photo.rows()));
        Mat scaled = scope.mat();
        Size size = new Size(Math.round(photo.cols() * scale), Math.round(photo.rows() * scale));
        Imgproc.resize(photo, scaled, size, 0, 0, scale < 0.4 ? Imgproc.INTER_AREA : filter);
        return scaled;
    }

    private @Nullable Details details(byte[] file) {
        try {
            Findings findings = analyser.examine(file, Effort.QUICK);
            Fingerprint fingerprint = findings.fingerprint();
            byte[] id =
                    Arrays.copyOf(Integer.toString(number++).getBytes(java.nio.charset.StandardCharsets.US_ASCII), 32);
            Photo photo = new Photo(
                    new PhotoId(HexFormat.of().formatHex(id)),
                    findings.width(),
                    findings.height(),
                    PhotoMetadata.NONE,
                    findings.faces());
            return fingerprint == null ? null : new Details(photo, fingerprint);
        } catch (ImageException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private void compare(String kind, Details one, Details other) {
        Count count = counts.computeIfAbsent(kind, key -> new Count());
        Likeness likeness = Likeness.of(one.fingerprint(), other.fingerprint());
        FaceLikeness faces = FaceLikeness.of(one.photo(), other.photo());
        boolean hash =
                Long.bitCount(one.fingerprint().hash() ^ other.fingerprint().hash()) <= Neighbours.DISTANCE
                        && picture(one).hasShapeOf(picture(other));
        count.pairs++;
        count.alikeByHash += hash ? 1 : 0;
        boolean grey = hash && CopyRule.looksAlike(one, other, likeness);
        count.alikeByGrey += grey ? 1 : 0;
        count.joined += grey && CopyRule.joins(one, other, likeness) ? 1 : 0;
        double move = Math.min(Texture.of(one.fingerprint()), Texture.of(other.fingerprint()));
        count.ofMove.add(likeness.difference() / move);
        count.largest.add(likeness.largest());
        count.unpaired += faces.paired() ? 0 : 1;
        if (faces.paired()) {
            count.similarity.add(faces.similarity());
            count.displacement.add(faces.displacement());
        }
    }

    private static Picture picture(Details details) {
        return new Picture(
                details.photo().id(),
                details.photo().width(),
                details.photo().height(),
                details.fingerprint().hash(),
                List.of(1));
    }

    private void print() {
        StringBuilder table = new StringBuilder(
                "kind\tpairs\thash\tgrey\tjoined\tof a move\tlargest\tsimilarity\tdisplacement\tunpaired\n");
        counts.forEach((kind, count) -> table.append(String.join(
                        "\t",
                        kind,
                        Integer.toString(count.pairs),
                        Integer.toString(count.alikeByHash),
                        Integer.toString(count.alikeByGrey),
                        Integer.toString(count.joined),
                        spread(count.ofMove),
                        spread(count.largest),
                        spread(count.similarity),
                        spread(count.displacement),
                        Integer.toString(count.unpaired)))
                .append('\n'));
        System.out.print(table);
    }

    /** The smallest, a hundredth, the middle, all but a hundredth, the largest. */
    private static String spread(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return "";
        }
        int last = sorted.size() - 1;
        return String.format(
                Locale.ROOT,
                "%.2f %.2f %.2f %.2f %.2f",
                sorted.get(0),
                sorted.get(last / 100),
                sorted.get(last / 2),
                sorted.get(last - last / 100),
                sorted.get(last));
    }
}
