package org.sightline.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.sightline.archive.Archive;
import org.sightline.archive.EntryPath;
import org.sightline.archive.ExportSink;
import org.sightline.archive.TreeFile;
import org.sightline.image.ImageFormat;
import org.sightline.model.Account;
import org.sightline.model.Appearance;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.store.ArchiveImport;
import org.sightline.store.AuditStore;
import org.sightline.store.MediaType;

/** Takes an archive's files and appearances up into the store; leaves it alone when it has not changed. */
final class ArchiveIntake {

    /** Changes when the same archive would give other appearances. */
    private static final String READERS = "6";

    private static final Set<String> IMAGES = Set.of(
            "jpg", "jpeg", "jpe", "jfif", "png", "webp", "gif", "bmp", "tif", "tiff", "heic", "heif", "avif", "jxl",
            "jp2", "psd", "dng", "cr2", "cr3", "nef", "arw", "raf", "orf", "rw2");
    private static final Set<String> VIDEOS = Set.of(
            "mp4", "mov", "m4v", "avi", "webm", "mkv", "3gp", "3g2", "mpg", "mpeg", "wmv", "asf", "flv", "mts", "m2ts",
            "ogv", "mp");
    private final AuditStore store;
    private final CancellationToken cancellation;

    ArchiveIntake(AuditStore store, CancellationToken cancellation) {
        this.store = store;
        this.cancellation = cancellation;
    }

    /** The archive's id in the store. */
    String take(Archive archive) throws IOException {
        String listing = listing(archive);
        if (!store.isCurrent(archive.platform(), archive.identity(), listing)) {
            AuditStore.ArchiveHeader header = new AuditStore.ArchiveHeader(
                    archive.platform(),
                    archive.identity(),
                    archive.format(),
                    archive.reader().basis().name().toLowerCase(Locale.ROOT),
                    listing,
                    archive.parts().stream().map(ArchiveIntake::partName).toList());
            try {
                store.importArchive(header, intake -> fill(archive, intake));
            } catch (UncheckedIOException failure) {
                throw failure.getCause();
            }
        }
        return store.archiveId(archive.platform(), archive.identity()).orElseThrow();
    }

    private static String partName(Archive.Part part) {
        Path name = part.tree().location().getFileName();
        return name == null ? part.tree().name() : name.toString();
    }

    private void fill(Archive archive, ArchiveImport intake) {
        try {
            EnumSet<MediaType> seen = EnumSet.noneOf(MediaType.class);
            archive.forEachFile(
                    located -> {
                        cancellation.goOn();
                        TreeFile file = located.file();
                        MediaType media = mediaType(archive, located);
                        seen.add(media);
                        intake.file(located.part(), file.path(), file.size(), file.fingerprint(), media);
                    },
                    differing -> intake.problem(Problem.of(
                            ProblemCode.DUPLICATE_ENTRY, differing.file().path())));
            if (!seen.contains(MediaType.IMAGE) && !seen.contains(MediaType.VIDEO)) {
                intake.problem(Problem.of(ProblemCode.NOTHING_RECOGNISED, null));
            }
            archive.problems().forEach(intake::problem);
            archive.reader().read(archive, new StoreSink(intake));
            throwIfGone(archive);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        intake.join(archive.reader()::unlisted);
    }

    /** Lists that could not be read because all is gone are not damaged: nothing of it is kept, and the next scan reads them. */
    private static void throwIfGone(Archive archive) throws IOException {
        for (Archive.Part part : archive.parts()) {
            if (Files.notExists(part.tree().location())) {
                throw new NoSuchFileException(part.tree().location().toString());
            }
        }
    }

    private final class StoreSink implements ExportSink {
        private final ArchiveImport intake;

        StoreSink(ArchiveImport intake) {
            this.intake = intake;
        }

        @Override
        public void account(Account account) {
            intake.account(account);
        }

        @Override
        public void appearance(Appearance appearance) {
            cancellation.goOn();
            intake.appearance(appearance);
        }

        @Override
        public void problem(Problem problem) {
            intake.problem(problem);
        }

        @Override
        public void goOn() {
            cancellation.goOn();
        }
    }

    /** By the name where it is a usual one; else by the first bytes, since exports hold pictures without an ending. */
    private static MediaType mediaType(Archive archive, Archive.Located file) {
        String extension = EntryPath.extension(file.file().path());
        if (IMAGES.contains(extension)) {
            return MediaType.IMAGE;
        }
        if (VIDEOS.contains(extension)) {
            return MediaType.VIDEO;
        }
        if (!EntryPath.mayBeMedia(file.file().path())) {
            return MediaType.OTHER;
        }
        try (InputStream in = archive.open(file)) {
            return switch (ImageFormat.of(in.readNBytes(ImageFormat.SIGNATURE_LENGTH))) {
                case UNKNOWN -> MediaType.OTHER;
                case VIDEO -> MediaType.VIDEO;
                default -> MediaType.IMAGE;
            };
        } catch (IOException unreadable) {
            // It may be a picture: examined later, it becomes a problem line of its own.
            return MediaType.IMAGE;
        }
    }

    private static String listing(Archive archive) throws IOException {
        MessageDigest digest = sha256();
        update(digest, READERS + "\n" + archive.format() + "\n");
        archive.forEachFile(located -> update(
                digest,
                located.part() + "\t" + located.file().path() + "\t"
                        + located.file().fingerprint() + "\n"));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
