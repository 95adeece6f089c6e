package org.sightline.audit;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.Archive;
import org.sightline.face.FaceFinder;
import org.sightline.image.ImageException;
import org.sightline.model.PhotoId;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.store.FileResult;
import org.sightline.store.FileState;
import org.sightline.store.StoredFile;
import org.sightline.system.PrivateLog;

/** Examines one file after the other; whatever is wrong with a file becomes its result. For one thread. */
final class FileExaminer {

    private static final PrivateLog LOG = PrivateLog.of(FileExaminer.class);

    private final Map<String, Archive> archives;
    private final Claims claims;
    private final PhotoAnalyser analyser;
    private final MemoryShare memory;

    FileExaminer(Map<String, Archive> archives, Claims claims, PhotoAnalyser analyser, MemoryShare memory) {
        this.memory = memory;
        this.archives = archives;
        this.claims = claims;
        this.analyser = analyser;
    }

    /** Empty if the file waits for another file's result. */
    Optional<Outcome> examine(StoredFile file) throws InterruptedException {
        int share = memory.acquire(file.size());
        try {
            return examineAlone(file);
        } finally {
            memory.release(share);
        }
    }

    private Optional<Outcome> examineAlone(StoredFile file) {
        PhotoId claim = null;
        try {
            byte[] bytes = read(file);
            PhotoId photo = new PhotoId(sha256(bytes));
            Claims.Answer answer = claims.claim(photo, file.id());
            if (answer == Claims.Answer.WAITS) {
                return Optional.empty();
            }
            if (answer == Claims.Answer.KNOWN) {
                return Optional.of(new Outcome(new FileResult.Known(List.of(file.id()), photo), null));
            }
            claim = photo;
            AnalysedPhoto analysed = analyser.analyse(photo, bytes);
            FileResult result =
                    new FileResult.Analysed(List.of(file.id()), analysed.photo(), FaceFinder.VERSION, remark(analysed));
            return Optional.of(new Outcome(result, claim));
        } catch (ImageException broken) {
            FileState state =
                    broken.code() == ProblemCode.FORMAT_NOT_READ ? FileState.NOT_EXAMINED : FileState.UNREADABLE;
            return Optional.of(failed(file, state, new Problem(file.path(), broken.code(), broken.arguments()), claim));
        } catch (IOException gone) {
            LOG.failure("Reading a file of an archive", gone);
            Problem problem = Problem.of(ProblemCode.FILE_UNREADABLE, file.path());
            return Optional.of(failed(file, FileState.UNREADABLE, problem, claim));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError unexpected) {
            LOG.failure("Examining a picture", unexpected);
            Problem problem = Problem.of(ProblemCode.ANALYSIS_FAILED, file.path());
            return Optional.of(failed(file, FileState.UNREADABLE, problem, claim));
        }
    }

    private static @Nullable ProblemCode remark(AnalysedPhoto analysed) {
        if (analysed.truncated()) {
            return ProblemCode.IMAGE_TRUNCATED;
        }
        return analysed.metadataUnreadable() ? ProblemCode.METADATA_UNREADABLE : null;
    }

    private static Outcome failed(StoredFile file, FileState state, Problem problem, @Nullable PhotoId claim) {
        return new Outcome(new FileResult.Failed(List.of(file.id()), state, problem), claim);
    }

    private byte[] read(StoredFile file) throws IOException, ImageException {
        long most = analyser.largestFile();
        if (file.size() > most) {
            throw tooLarge(most);
        }
        Archive archive = archives.get(file.archive());
        if (archive == null) {
            throw new IOException("The archive is not open");
        }
        try (InputStream in = archive.open(file.part(), file.path())) {
            // An entry may hold more than its ZIP says.
            byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > most) {
                throw tooLarge(most);
            }
            return bytes;
        }
    }

    private static ImageException tooLarge(long most) {
        return new ImageException(ProblemCode.FILE_TOO_LARGE, Long.toString(most >> 20));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
