package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.PhotoId;
import org.sightline.store.AuditQuery;
import org.sightline.store.AuditStore;

class ClaimsTest {

    private static final PhotoId PHOTO = new PhotoId("a".repeat(64));

    @TempDir
    private Path folder;

    @Test
    void theFirstFileAnalysesAndTheOthersWaitForIt() {
        try (AuditStore store = AuditStore.temporary(folder.resolve("store"));
                AuditQuery query = store.query()) {
            claimInTurn(new Claims(query, Set.of("1")));
        }
    }

    private static void claimInTurn(Claims claims) {
        assertThat(claims.claim(PHOTO, 1)).isEqualTo(Claims.Answer.CLAIMED);
        assertThat(claims.claim(PHOTO, 2)).isEqualTo(Claims.Answer.WAITS);
        assertThat(claims.claim(PHOTO, 3)).isEqualTo(Claims.Answer.WAITS);
        assertThat(claims.takeWaiting(PHOTO)).containsExactly(2L, 3L);
        assertThat(claims.claim(PHOTO, 4)).as("its result is not committed yet").isEqualTo(Claims.Answer.WAITS);
        assertThat(claims.release(PHOTO)).containsExactly(4L);
        assertThat(claims.claim(PHOTO, 5)).isEqualTo(Claims.Answer.CLAIMED);
    }
}
