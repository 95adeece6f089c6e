package org.sightline.archive.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.samples.others.OtherForm;
import org.sightline.samples.others.PlantedKey;

/** What a reader does not understand is counted and listed. */
class UnknownKeysTest {

    @TempDir
    private Path folder;

    @Test
    void everyKeyThatNobodyKnowsIsListed() throws Exception {
        List<String> passedOver = new ArrayList<>();
        int planted = 0;
        for (ContractExport export : ContractExport.all().toList()) {
            List<PlantedKey> keys = export.others().planted();
            int written = export.export().truth().counts().unknownKeys();
            if (written == 0) {
                continue;
            }
            Path place = Files.createTempDirectory(folder, "");
            Reading reading = Reading.of(OtherForm.ZIP.write(export.export(), place));
            List<Problem> listed = reading.problems(ProblemCode.UNKNOWN_KEYS).toList();
            keys.stream()
                    .filter(key -> listed.stream().noneMatch(problem -> isListed(key, problem)))
                    .forEach(key -> passedOver.add(export + ": " + key));
            int counted = listed.stream()
                    .mapToInt(problem -> Integer.parseInt(problem.arguments().get(1)))
                    .sum();
            if (counted < written) {
                passedOver.add(export + ": " + counted + " of " + written);
            }
            planted += written;
        }
        assertThat(passedOver).isEmpty();
        assertThat(planted).isPositive();
    }

    /** An export within another archive is told from its own top. */
    private static boolean isListed(PlantedKey key, Problem problem) {
        return ("/" + key.file()).endsWith("/" + problem.path())
                && problem.arguments().get(0).endsWith(key.key())
                && problem.arguments().get(1).equals(Integer.toString(key.times()));
    }
}
