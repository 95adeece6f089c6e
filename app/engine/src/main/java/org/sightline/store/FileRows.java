package org.sightline.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.store.Contents.FileContent;
import org.sightline.store.Contents.ProblemContent;

/** Files and problems as rows. */
final class FileRows {

    private FileRows() {}

    static byte[] seal(Sealer sealer, long id, String path, long size) {
        return sealer.seal(SealedColumn.FILE, id, new FileContent(path, size));
    }

    static FileContent open(Sealer sealer, long id, byte[] sealed) {
        return sealer.open(SealedColumn.FILE, id, sealed, FileContent.class);
    }

    /** The rows of a query for {@code id, part, media, sealed}. */
    static List<StoredFile> list(Sealer sealer, PreparedStatement query, String archive) throws SQLException {
        List<StoredFile> files = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                long id = row.getLong("id");
                FileContent content = open(sealer, id, Rows.bytes(row, "sealed"));
                files.add(new StoredFile(
                        id,
                        archive,
                        row.getInt("part"),
                        content.path(),
                        content.size(),
                        MediaType.valueOf(row.getString("media"))));
            }
        }
        return files;
    }

    static byte[] sealProblem(Sealer sealer, SealedColumn column, long id, Problem problem) {
        return sealer.seal(
                column, id, new ProblemContent(problem.path(), problem.code().name(), problem.arguments()));
    }

    static Problem openProblem(Sealer sealer, SealedColumn column, long id, byte[] sealed) {
        ProblemContent content = sealer.open(column, id, sealed, ProblemContent.class);
        return new Problem(content.path(), ProblemCode.valueOf(content.code()), content.arguments());
    }
}
