package org.sightline.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sightline.model.Box;
import org.sightline.model.Coordinates;
import org.sightline.model.Effort;
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

/** Messages come back as they were sent; what no worker says is refused without harm. */
class MessageTest {

    private static final PhotoMetadata METADATA = new PhotoMetadata(
            new Timestamp(LocalDateTime.of(2015, 5, 1, 12, 30, 5), ZoneOffset.ofHours(-3)),
            Coordinates.of(47.5, -122.25).orElseThrow(),
            "Camera \uD83D",
            null,
            "");

    private static Face face(Box box, double score, byte[] embedding) {
        return new Face(
                box,
                Collections.nCopies(5, new Point(3, 4)),
                score,
                31.5,
                -12,
                5.25,
                4.5,
                Identifiability.USABLE,
                Embedding.ofBytes(embedding));
    }

    private static byte[] direction() {
        byte[] values = new byte[512];
        Arrays.fill(values, (byte) 3);
        return values;
    }

    private static StageTimes times() {
        StageTimes times = new StageTimes();
        times.add(Stage.DECODE, 5_000_000);
        times.add(Stage.EMBED, 7);
        return times;
    }

    private static Message.Answer answer(PhotoMetadata metadata, Face... faces) {
        return new Message.Answer(
                7, new Analysis.Findings(100, 80, metadata, List.of(faces), fingerprint(), true, false, times()));
    }

    private static Message.Answer watched(PhotoMetadata metadata, long unseen) {
        byte[] colours = new byte[Glimpse.VALUES];
        Arrays.fill(colours, (byte) 90);
        Face face = face(new Box(0, 0, 100, 80), 1, direction()).seenAt(new Seen(5, 90, 40));
        return new Message.Answer(
                8,
                new Analysis.Watched(
                        new FilmPart(
                                new Film(60_000, 20_000, "mp4", "h264", 100, 80, 0),
                                metadata,
                                unseen,
                                0,
                                true,
                                ProblemCode.VIDEO_CUT_OFF,
                                new Glimpse(colours),
                                null,
                                700,
                                900,
                                List.of(new FilmTrack(face, new Box(1, 2, 3, 4), new Box(5, 6, 7, 8)))),
                        times()));
    }

    private static Fingerprint fingerprint() {
        byte[] grey = new byte[Fingerprint.SIDE * Fingerprint.SIDE];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) i;
        }
        return new Fingerprint(0xFEDCBA9876543210L, grey);
    }

    private static void assertRefused(Message message) {
        byte[] bytes = MessageWriter.bytesOf(message);
        assertThatThrownBy(() -> MessageReader.messageOf(bytes)).isInstanceOf(IOException.class);
    }

    @Test
    void everyMessageComesBackAsItWas() throws Exception {
        List<Message> messages = List.of(
                new Message.Ready("4.9.0"),
                new Message.Unable(Fault.of(Fault.Code.LIBRARY_NOT_LOADED, "OpenCV", "/a/library.so")),
                new Message.Failed(3, "java.lang.IllegalStateException\n  at A.b(A.java:3)\n"),
                new Message.Answer(9, Analysis.Refused.of(ProblemCode.IMAGE_TOO_LARGE, "30000 x 30000", "64")),
                watched(METADATA, 3_400),
                watched(PhotoMetadata.NONE, 0),
                answer(PhotoMetadata.NONE),
                answer(new PhotoMetadata(new Timestamp(LocalDateTime.of(1, 1, 1, 0, 0), null), null, null, null, null)),
                answer(
                        METADATA,
                        face(new Box(0, 0, 100, 80), 1, direction()),
                        face(new Box(1, 2, 3, 4), 0, direction())));
        for (Message message : messages) {
            assertThat(MessageReader.messageOf(MessageWriter.bytesOf(message))).isEqualTo(message);
        }
    }

    @Test
    void whatIsOutOfBoundsIsRefused() {
        assertRefused(answer(METADATA, face(new Box(50, 0, 51, 80), 1, direction())));
        assertRefused(answer(METADATA, face(new Box(-1, 0, 10, 10), 1, direction())));
        assertRefused(answer(METADATA, face(new Box(0, 0, 10, Double.NaN), 1, direction())));
        assertRefused(answer(METADATA, face(new Box(0, 0, 10, 10), Double.POSITIVE_INFINITY, direction())));
        assertRefused(answer(METADATA, face(new Box(0, 0, 10, 10), 1, new byte[512])));
        assertRefused(answer(METADATA, face(new Box(0, 0, 10, 10), 1, new byte[511])));
        assertRefused(answer(METADATA, face(new Box(0, 0, 10, 10), 1, Arrays.copyOf(direction(), 513))));
        assertRefused(new Message.Answer(
                1, new Analysis.Findings(0, 80, PhotoMetadata.NONE, List.of(), null, false, false, new StageTimes())));
        assertRefused(new Message.Answer(1, Analysis.Refused.of(ProblemCode.IMAGE_TOO_LARGE, "\u001b[2J")));
        assertRefused(new Message.Unable(Fault.of(Fault.Code.MODEL_MISSING, "two\nlines")));
        assertRefused(
                new Message.Answer(1, new Analysis.Refused(ProblemCode.IMAGE_UNREADABLE, Collections.nCopies(5, "x"))));
    }

    @Test
    void whatNoPartOfAVideoIsIsRefused() {
        byte[] whole = MessageWriter.bytesOf(watched(PhotoMetadata.NONE, 3_400));
        byte[] place = ByteBuffer.allocate(Long.BYTES).putLong(3_400).array();
        int at = 0;
        while (!Arrays.equals(Arrays.copyOfRange(whole, at, at + Long.BYTES), place)) {
            at++;
        }
        ByteBuffer.wrap(whole).putLong(at, -1);
        assertThatThrownBy(() -> MessageReader.messageOf(whole)).isInstanceOf(IOException.class);
        ByteBuffer.wrap(whole).putLong(at, MessageFormat.LONGEST_FILM + 1);
        assertThatThrownBy(() -> MessageReader.messageOf(whole)).isInstanceOf(IOException.class);
    }

    @Test
    void anyBytesAreAMessageOrRefused() {
        anyBytesAreAMessageOrRefused(answer(METADATA, face(new Box(0, 0, 9, 9), 1, direction())));
        anyBytesAreAMessageOrRefused(watched(METADATA, 3_400));
    }

    private static void anyBytesAreAMessageOrRefused(Message message) {
        byte[] whole = MessageWriter.bytesOf(message);
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = Arrays.copyOf(whole, i % 3 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int change = random.nextInt(4); change >= 0 && bytes.length > 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(MessageReader.messageOf(bytes)).isNotNull();
            } catch (IOException refused) {
                assertThat(refused).isNotNull();
            }
        }
    }

    @Test
    void aLengthThatIsTooLargeAllocatesNothing() {
        byte[] length = ByteBuffer.allocate(4).putInt(Integer.MAX_VALUE).array();
        assertThatThrownBy(() -> Frames.readMessage(new ByteArrayInputStream(length)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("out of bounds");
    }

    @Test
    void aRequestComesOverAPipeInPieces() throws Exception {
        byte[] file = new byte[200_000];
        new Random(1).nextBytes(file);
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        Frames.writeRequest(pipe, new Frames.Request(5, new Task.Everything(Effort.THOROUGH), file));

        Frames.Request read = Frames.readRequest(new ByteArrayInputStream(pipe.toByteArray()), file.length);
        assertThat(read.number()).isEqualTo(5);
        assertThat(read.task()).isEqualTo(new Task.Everything(Effort.THOROUGH));
        assertThat(read.file()).isEqualTo(file);
        assertThatThrownBy(() -> Frames.readRequest(new ByteArrayInputStream(pipe.toByteArray()), 199_999))
                .isInstanceOf(IOException.class);
    }
}
