package org.sightline.archive.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.archive.Archive;
import org.sightline.archive.ArchiveOpener;
import org.sightline.archive.EntryPath;
import org.sightline.archive.ExportReader;
import org.sightline.archive.FileTree;
import org.sightline.archive.InputTrees;
import org.sightline.archive.Recognition;
import org.sightline.model.Platform;
import org.sightline.model.ProblemCode;
import org.sightline.samples.others.OtherForm;

/** Each export is claimed by exactly the right readers, in whatever form it comes. */
class ClaimTest {

    private static final Set<String> FORMATS = ReportFormats.all();

    @TempDir
    private Path folder;

    /** Every form of one export of each kind; the words in an export do not change its files. */
    @ParameterizedTest
    @EnumSource(
            names = {
                "FOLDER",
                "WRAPPED_ZIP",
                "JAPANESE_ZIP",
                "CYRILLIC_ZIP",
                "PARTS",
                "WRAPPED_PARTS",
                "PART_FOLDERS",
                "TGZ"
            })
    void theRightReadersClaimIt(OtherForm form) throws Exception {
        assertThat(differences(form, ContractExport.ofEachKind())).isEmpty();
    }

    @Test
    void theRightReadersClaimEveryZip() throws Exception {
        assertThat(differences(OtherForm.ZIP, ContractExport.all().toList())).isEmpty();
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void theRightReadersClaimEveryExportInEveryForm(OtherForm form) throws Exception {
        assertThat(differences(form, ContractExport.all().toList())).isEmpty();
    }

    private List<String> differences(OtherForm form, List<ContractExport> exports) throws IOException {
        List<String> differences = new ArrayList<>();
        for (ContractExport export : exports) {
            Path place = Files.createTempDirectory(folder, "");
            List<Path> inputs = form.write(export.export(), place);
            for (String difference : differences(export, form, inputs)) {
                differences.add(export + ": " + difference);
            }
        }
        return differences;
    }

    private static List<String> differences(ContractExport export, OtherForm form, List<Path> inputs)
            throws IOException {
        List<String> differences = claims(inputs);
        boolean apart = ClaimExceptions.isCutApart(export, form);
        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(inputs)) {
            // Of small exports some parts are empty.
            opened.problems().stream()
                    .filter(problem -> problem.code() != ProblemCode.NOT_FOUND)
                    .forEach(problem -> differences.add("problem " + problem));
            for (Platform platform : export.platforms()) {
                long archives = opened.archives().stream()
                        .filter(archive -> archive.platform() == platform)
                        .count();
                if (archives == 0 || (archives > 1 && !apart)) {
                    differences.add(archives + " archives of " + platform);
                }
            }
            for (Archive archive : opened.archives()) {
                if (export.platforms().contains(archive.platform())) {
                    continue;
                }
                List<Archive.Located> pictures = archive.find(EntryPath::mayBeMedia);
                boolean untold = archive.platform() == Platform.FOLDER && ClaimExceptions.isUntold(export, form);
                if (!pictures.isEmpty() && !untold) {
                    differences.add("in an archive of " + archive.platform() + ": " + pictures);
                }
                if (archive.platform() != Platform.FOLDER && !ClaimExceptions.isOfTheSameCompany(export, archive)) {
                    differences.add("an archive of " + archive.platform());
                }
            }
        }
        return differences;
    }

    private static List<String> claims(List<Path> inputs) throws IOException {
        List<String> differences = new ArrayList<>();
        for (Path input : inputs) {
            try (FileTree tree = InputTrees.open(input).orElse(null)) {
                if (tree == null) {
                    continue;
                }
                List<Platform> claiming = new ArrayList<>();
                for (ExportReader reader : ArchiveOpener.platforms()) {
                    Optional<Recognition> claim = reader.recognise(tree);
                    claim.ifPresent(recognition -> claiming.add(reader.platform()));
                    if (claim.isPresent() && !FORMATS.contains(claim.get().format())) {
                        differences.add("format " + claim.get().format() + " is not in the schema");
                    }
                }
                if (claiming.size() > 1 && !ClaimExceptions.mayClaimTogether(claiming)) {
                    differences.add("claimed by " + claiming);
                }
            }
        }
        return differences;
    }
}
