package org.sightline.archive.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.samples.others.OtherForm;

/** Nothing is said to be open to anybody that is not. */
class FalsePublicTest {

    @TempDir
    private Path folder;

    @Test
    void nothingIsFalselyCalledPublic() throws Exception {
        List<String> falsely = new ArrayList<>();
        long found = 0;
        long allowed = 0;
        for (ContractExport export : ContractExport.all().toList()) {
            Truth truth = Truth.of(export);
            Path place = Files.createTempDirectory(folder, "");
            Reading reading = Reading.of(OtherForm.ZIP.write(export.export(), place));
            found += reading.open().count();
            allowed += truth.openToAll();
            reading.open().filter(one -> !truth.allowsPublic(one)).forEach(one -> falsely.add(export + ": " + one));
        }
        System.out.printf("PUBLIC: %d found, %d allowed, %d false%n", found, allowed, falsely.size());
        assertThat(falsely).isEmpty();
        assertThat(found).isPositive();
    }
}
