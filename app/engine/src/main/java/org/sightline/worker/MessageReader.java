package org.sightline.worker;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.image.ImageFormat;
import org.sightline.image.JpegSegments;
import org.sightline.image.PngChunks;
import org.sightline.model.Box;
import org.sightline.model.Coordinates;
import org.sightline.model.Embedding;
import org.sightline.model.Face;
import org.sightline.model.Film;
import org.sightline.model.FilmPart;
import org.sightline.model.FilmTrack;
import org.sightline.model.Fingerprint;
import org.sightline.model.Glimpse;
import org.sightline.model.Identifiability;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.Point;
import org.sightline.model.ProblemCode;
import org.sightline.model.Seen;
import org.sightline.model.Stage;
import org.sightline.model.StageTimes;
import org.sightline.model.Timestamp;
import org.sightline.system.Fault;
import org.sightline.video.VideoLimits;

/** Takes a worker's messages for what a stranger says: whatever is out of bounds is refused. */
final class MessageReader {

    /** Pixels by which rounding may carry a box over the picture's edge. */
    private static final double ROUNDING = 0.001;

    private final DataInputStream in;

    private MessageReader(byte[] bytes) {
        this.in = new DataInputStream(new ByteArrayInputStream(bytes));
    }

    /** @throws IOException if the bytes are no message, or one that no picture can be the cause of */
    static Message messageOf(byte[] bytes) throws IOException {
        MessageReader reader = new MessageReader(bytes);
        try {
            Message message = reader.message();
            require(reader.in.read() < 0);
            return message;
        } catch (IllegalArgumentException | DateTimeException impossible) {
            throw corrupted(impossible);
        }
    }

    private Message message() throws IOException {
        require(in.readInt() == MessageFormat.VERSION);
        return switch (in.readByte()) {
            case MessageFormat.READY -> new Message.Ready(shown());
            case MessageFormat.UNABLE -> new Message.Unable(fault());
            case MessageFormat.FINDINGS -> new Message.Answer(in.readLong(), findings());
            case MessageFormat.REFUSED -> new Message.Answer(in.readLong(), refused());
            case MessageFormat.FAILED -> new Message.Failed(in.readLong(), text(MessageFormat.LONGEST_TRACE));
            case MessageFormat.WANTED -> wanted();
            case MessageFormat.WATCHED -> new Message.Answer(in.readLong(), new Analysis.Watched(part(), times()));
            case MessageFormat.SMALL -> small();
            case MessageFormat.COPY -> copied();
            default -> throw corrupted(null);
        };
    }

    private Message.Wanted wanted() throws IOException {
        long request = in.readLong();
        long position = in.readLong();
        require(position >= 0);
        return new Message.Wanted(request, position, between(1, MessageFormat.LARGEST_PIECE, in.readInt()));
    }

    private FilmPart part() throws IOException {
        Film film = new Film(
                milliseconds(),
                milliseconds(),
                shown(),
                shown(),
                between(1, MessageFormat.LARGEST_SIDE, in.readInt()),
                between(1, MessageFormat.LARGEST_SIDE, in.readInt()),
                in.readInt());
        PhotoMetadata metadata = metadata();
        long unseen = milliseconds();
        int number = in.readInt();
        boolean last = in.readBoolean();
        ProblemCode stopped = in.readBoolean() ? ProblemCode.valueOf(shown()) : null;
        Glimpse first = in.readBoolean() ? glimpse() : null;
        Glimpse latest = in.readBoolean() ? glimpse() : null;
        long firstShotEnd = milliseconds();
        long lastShotStart = milliseconds();
        int count = between(0, VideoLimits.TRACKS_OF_PART, in.readInt());
        List<FilmTrack> tracks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Face face = face(film.uprightWidth(), film.uprightHeight());
            Seen seen = new Seen(milliseconds(), milliseconds(), milliseconds());
            tracks.add(new FilmTrack(
                    face.seenAt(seen),
                    box(film.uprightWidth(), film.uprightHeight()),
                    box(film.uprightWidth(), film.uprightHeight())));
        }
        return new FilmPart(
                film, metadata, unseen, number, last, stopped, first, latest, firstShotEnd, lastShotStart, tracks);
    }

    private long milliseconds() throws IOException {
        long milliseconds = in.readLong();
        require(milliseconds >= 0 && milliseconds <= MessageFormat.LONGEST_FILM);
        return milliseconds;
    }

    private Glimpse glimpse() throws IOException {
        byte[] colours = new byte[Glimpse.VALUES];
        in.readFully(colours);
        return new Glimpse(colours);
    }

    private Message.Small small() throws IOException {
        long request = in.readLong();
        int width = between(1, ThumbnailRequest.LARGEST_SIDE, in.readInt());
        int height = between(1, ThumbnailRequest.LARGEST_SIDE, in.readInt());
        byte[] jpeg = new byte[between(1, MessageFormat.LARGEST_MESSAGE, in.readInt())];
        in.readFully(jpeg);
        require(PlainJpeg.is(jpeg, width, height));
        return new Message.Small(request, width, height, jpeg);
    }

    private Message.Copied copied() throws IOException {
        long request = in.readLong();
        int width = between(1, MessageFormat.LARGEST_SIDE, in.readInt());
        int height = between(1, MessageFormat.LARGEST_SIDE, in.readInt());
        byte[] file = new byte[between(1, MessageFormat.LARGEST_MESSAGE, in.readInt())];
        in.readFully(file);
        boolean plain = ImageFormat.of(file) == ImageFormat.PNG
                ? PngChunks.of(file).map(PngChunks::isPlain).orElse(false)
                : JpegSegments.of(file).map(JpegSegments::isPlain).orElse(false);
        require(plain);
        return new Message.Copied(request, width, height, file);
    }

    private Analysis.Findings findings() throws IOException {
        int width = between(1, MessageFormat.LARGEST_SIDE, in.readInt());
        int height = between(1, MessageFormat.LARGEST_SIDE, in.readInt());
        boolean truncated = in.readBoolean();
        boolean metadataUnreadable = in.readBoolean();
        PhotoMetadata metadata = metadata();
        int count = between(0, MessageFormat.MOST_FACES, in.readInt());
        List<Face> faces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            faces.add(face(width, height));
        }
        Fingerprint fingerprint = in.readBoolean() ? fingerprint() : null;
        return new Analysis.Findings(
                width, height, metadata, faces, fingerprint, truncated, metadataUnreadable, times());
    }

    private Fingerprint fingerprint() throws IOException {
        long hash = in.readLong();
        byte[] grey = new byte[Fingerprint.SIDE * Fingerprint.SIDE];
        in.readFully(grey);
        return new Fingerprint(hash, grey);
    }

    private StageTimes times() throws IOException {
        StageTimes times = new StageTimes();
        for (Stage stage : Stage.values()) {
            long spent = in.readLong();
            require(spent >= 0 && spent <= MessageFormat.LONGEST_STAGE);
            times.add(stage, spent);
        }
        return times;
    }

    private Analysis.Refused refused() throws IOException {
        return new Analysis.Refused(ProblemCode.valueOf(shown()), arguments());
    }

    private Fault fault() throws IOException {
        return new Fault(Fault.Code.valueOf(shown()), arguments());
    }

    private List<String> arguments() throws IOException {
        int count = between(0, MessageFormat.MOST_ARGUMENTS, in.readInt());
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arguments.add(shown());
        }
        return arguments;
    }

    private PhotoMetadata metadata() throws IOException {
        Timestamp takenAt = in.readBoolean() ? timestamp() : null;
        Coordinates coordinates = in.readBoolean() ? coordinates() : null;
        return new PhotoMetadata(takenAt, coordinates, optional(), optional(), optional());
    }

    private Timestamp timestamp() throws IOException {
        LocalDateTime clock = LocalDateTime.ofEpochSecond(in.readLong(), 0, ZoneOffset.UTC);
        int offset = in.readInt();
        return new Timestamp(clock, offset == MessageFormat.NO_OFFSET ? null : ZoneOffset.ofTotalSeconds(offset));
    }

    private Coordinates coordinates() throws IOException {
        return Coordinates.of(in.readDouble(), in.readDouble()).orElseThrow(() -> corrupted(null));
    }

    private Face face(int width, int height) throws IOException {
        Box box = box(width, height);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < MessageFormat.POINTS; i++) {
            Point point = new Point(finite(), finite());
            require(point.x() >= 0 && point.x() <= width && point.y() >= 0 && point.y() <= height);
            points.add(point);
        }
        double score = finite();
        double interEyeDistance = finite();
        double yaw = finite();
        double sharpness = finite();
        double norm = finite();
        require(score >= 0 && score <= 1 && interEyeDistance >= 0 && sharpness >= 0 && norm >= 0);
        require(Math.abs(yaw) <= 90);
        Identifiability identifiability = Identifiability.valueOf(shown());
        return new Face(box, points, score, interEyeDistance, yaw, sharpness, norm, identifiability, embedding());
    }

    private Box box(int width, int height) throws IOException {
        Box box = new Box(finite(), finite(), finite(), finite());
        require(box.x() >= 0 && box.y() >= 0 && box.width() >= 0 && box.height() >= 0);
        require(box.x() + box.width() <= width + ROUNDING && box.y() + box.height() <= height + ROUNDING);
        return box;
    }

    private Embedding embedding() throws IOException {
        byte[] values = new byte[MessageFormat.EMBEDDING_VALUES];
        in.readFully(values);
        boolean direction = false;
        for (byte value : values) {
            direction |= value != 0;
        }
        require(direction);
        return Embedding.ofBytes(values);
    }

    private double finite() throws IOException {
        double value = in.readDouble();
        require(Double.isFinite(value));
        return value;
    }

    private @Nullable String optional() throws IOException {
        return in.readBoolean() ? text(MessageFormat.LONGEST_TEXT) : null;
    }

    /** A text that is shown as it stands: nothing in it may steer a terminal. */
    private String shown() throws IOException {
        String text = text(MessageFormat.LONGEST_TEXT);
        require(text.chars().noneMatch(Character::isISOControl));
        return text;
    }

    private String text(int longest) throws IOException {
        char[] characters = new char[between(0, longest, in.readInt())];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = in.readChar();
        }
        return new String(characters);
    }

    private static int between(int least, int most, int value) throws IOException {
        require(value >= least && value <= most);
        return value;
    }

    private static void require(boolean condition) throws IOException {
        if (!condition) {
            throw corrupted(null);
        }
    }

    private static IOException corrupted(@Nullable Throwable cause) {
        IOException failure = new StreamCorruptedException("A worker said what no worker says");
        failure.initCause(cause);
        return failure;
    }
}
