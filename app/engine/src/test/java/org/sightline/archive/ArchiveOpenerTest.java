package org.sightline.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.Platform;
import org.sightline.model.ProblemCode;
import org.sightline.samples.FacebookExport;
import org.sightline.samples.FullExport;
import org.sightline.samples.Layout;

/** What belongs together is brought together, and nothing that was named is passed over. */
class ArchiveOpenerTest {

    @TempDir
    private Path folder;

    @Test
    void aPartWithPicturesOnlyIsRecognisedAndSaysSo() throws Exception {
        List<Path> parts = FullExport.in(Layout.JSON_2024).writeZips(Files.createDirectory(folder.resolve("parts")), 3);
        Path withoutLists = parts.get(parts.size() - 1);

        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(List.of(withoutLists))) {
            Archive archive = opened.archives().get(0);
            assertThat(archive.platform()).isEqualTo(Platform.FACEBOOK);
            CollectingSink sink = new CollectingSink();
            archive.reader().read(archive, sink);
            assertThat(sink.problems(ProblemCode.PART_WITHOUT_LISTS)).hasSize(1);
        }
    }

    @Test
    void twoPeoplesExportsStayApart() throws Exception {
        Path first = folder.resolve("first.zip");
        Path second = folder.resolve("second.zip");
        FullExport.in(Layout.JSON_2024).wrapped().writeZip(first);
        FullExport.in(Layout.JSON_2024)
                .owner("Other Person", "other.person")
                .wrapped()
                .writeZip(second);

        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(List.of(first, second))) {
            assertThat(opened.archives()).hasSize(2);
        }
    }

    @Test
    void twoExportsWithoutANameInOneFolderStayApart() throws Exception {
        FullExport.in(Layout.JSON_2021).writeFolder(folder.resolve("both/alice"));
        FullExport.in(Layout.JSON_2021).owner("Other Person", "other.person").writeFolder(folder.resolve("both/bob"));

        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(List.of(folder.resolve("both")))) {
            assertThat(opened.archives()).hasSize(2);
            assertThat(opened.archives()).map(Archive::identity).doesNotHaveDuplicates();
        }
    }

    @Test
    void aFolderFullOfPartsIsOneExport() throws Exception {
        Path parts = Files.createDirectory(folder.resolve("downloads"));
        FullExport.in(Layout.JSON_2024).wrapped().writeZips(parts, 3);

        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(List.of(parts))) {
            assertThat(opened.archives())
                    .singleElement()
                    .satisfies(archive -> assertThat(archive.parts()).hasSize(3));
            assertThat(opened.problems()).isEmpty();
        }
    }

    @Test
    void whatLiesBesideAnExportIsNotPassedOver() throws Exception {
        Path pictures = Files.createDirectories(folder.resolve("pictures"));
        FullExport.in(Layout.JSON_2024).wrapped().writeFolder(pictures);
        FullExport.in(Layout.JSON_2021)
                .owner("Other Person", "other.person")
                .wrapped()
                .writeFolder(pictures);
        Files.createDirectories(pictures.resolve("holiday"));
        Files.write(pictures.resolve("holiday/1.png"), new byte[] {1});

        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(List.of(pictures))) {
            assertThat(opened.archives())
                    .map(Archive::platform)
                    .containsExactlyInAnyOrder(Platform.FACEBOOK, Platform.FACEBOOK, Platform.FOLDER);
            Archive rest = opened.archives().stream()
                    .filter(archive -> archive.platform() == Platform.FOLDER)
                    .findFirst()
                    .orElseThrow();
            assertThat(rest.find(path -> true)).map(file -> file.file().path()).containsExactly("holiday/1.png");
        }
    }

    @Test
    void aFolderNamedLikeAnExportDoesNotHideItsParts() throws Exception {
        FacebookExport export = FullExport.in(Layout.JSON_2024).wrapped();
        Path downloads = Files.createDirectories(folder.resolve(export.wrapperName()));
        export.writeZips(downloads, 2);

        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(List.of(downloads))) {
            assertThat(opened.archives()).singleElement().satisfies(archive -> {
                assertThat(archive.platform()).isEqualTo(Platform.FACEBOOK);
                assertThat(archive.hasLists()).isTrue();
            });
        }
    }

    @Test
    void theOrderOfPartsDoesNotMatter() throws Exception {
        List<Path> parts = FullExport.in(Layout.JSON_2024).writeZips(Files.createDirectory(folder.resolve("parts")), 3);
        List<Path> reversed = new ArrayList<>(parts);
        Collections.reverse(reversed);

        try (ArchiveOpener.Opened one = new ArchiveOpener().open(parts);
                ArchiveOpener.Opened other = new ArchiveOpener().open(reversed)) {
            Archive archive = one.archives().get(0);
            Archive again = other.archives().get(0);
            assertThat(again.identity()).isEqualTo(archive.identity());
            assertThat(again.parts().stream().map(part -> part.tree().name()))
                    .containsExactlyElementsOf(archive.parts().stream()
                            .map(part -> part.tree().name())
                            .toList());
        }
    }
}
