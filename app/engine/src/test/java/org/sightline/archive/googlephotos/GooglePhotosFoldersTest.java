package org.sightline.archive.googlephotos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.archive.Archive;
import org.sightline.archive.ArchiveOpener;
import org.sightline.archive.CollectingSink;
import org.sightline.archive.EntryPath;
import org.sightline.archive.ExportFolder;
import org.sightline.archive.FileTree;
import org.sightline.archive.FolderTree;
import org.sightline.archive.Recognition;
import org.sightline.archive.TreeFile;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Coordinates;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Owner;
import org.sightline.model.Platform;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.samples.others.OtherExports;
import org.sightline.samples.others.OtherForm;
import org.sightline.samples.others.OtherVariant;

/** What lies around a library, what is not one, and what nobody should be able to do with one. */
class GooglePhotosFoldersTest {

    private static final String YEAR = "Takeout/Google Photos/Photos from 2021/";
    private static final String ALBUM = "Takeout/Google Photos/Sommer/";

    @TempDir
    private Path folder;

    private static String photo(String title, String more) {
        return "{\"title\":\"" + title + "\",\"photoTakenTime\":{\"timestamp\":\"1610000000\"}" + more + "}";
    }

    private ExportFolder export() {
        return new ExportFolder(folder.resolve("export"));
    }

    private static Appearance only(CollectingSink sink) {
        assertThat(sink.appearances).hasSize(1);
        return sink.appearances.get(0);
    }

    @Test
    void everythingThatIsSaidOfAPhotoIsTakenUp() throws Exception {
        CollectingSink sink = export().file(YEAR + "A.jpg", "a")
                .file(
                        YEAR + "A.jpg.supplemental-metadata.json",
                        photo(
                                "A.jpg",
                                ",\"description\":\"Am <Meer>\",\"people\":[{\"name\":\"Zoë\"},{\"name\":\"Bo\"},{\"name\":1},7],"
                                        + "\"creationTime\":{\"timestamp\":\"1610003600\"},"
                                        + "\"geoData\":{\"latitude\":1.5,\"longitude\":2.5},"
                                        + "\"geoDataExif\":{\"latitude\":0.0,\"longitude\":0.0},"
                                        + "\"url\":\"https://photos.google.com/photo/AF1Q\",\"favorited\":true"))
                .read();

        Appearance photo = only(sink);
        assertThat(photo.kind()).isEqualTo(AppearanceKind.LIBRARY);
        assertThat(photo.caption()).isEqualTo("Am <Meer>");
        assertThat(photo.tags()).containsExactly("Zoë", "Bo");
        assertThat(photo.postedAt()).hasToString("2021-01-07T07:13:20Z");
        assertThat(photo.recorded().takenAt()).hasToString("2021-01-07T06:13:20Z");
        assertThat(photo.recorded().coordinates()).isEqualTo(new Coordinates(1.5, 2.5));
        assertThat(photo.permalink()).isEqualTo("https://photos.google.com/photo/AF1Q");
        assertThat(photo.audience()).isEqualTo(Audience.ONLY_ME);
        assertThat(photo.evidence().kind()).isEqualTo(EvidenceKind.PLATFORM_RULE);
        assertThat(photo.evidence().source()).contains("private until they are shared", "2026-11");
        assertThat(sink.problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments()).containsExactly("people: number", "1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://photos.google.com/photo/A",
                "https://photos.google.com.example.org/A",
                "https://example.org/https://photos.google.com/",
                "javascript:alert(1)",
                "https://photos.google.com/a b"
            })
    void otherAddressesAreNoPermalinks(String address) throws Exception {
        CollectingSink sink = export().file(YEAR + "A.jpg", "a")
                .file(YEAR + "A.jpg.json", photo("A.jpg", ",\"url\":\"" + address + "\""))
                .read();
        assertThat(only(sink).permalink()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"protected", ""})
    void valuesOfAccessThatWereSeenMeanNothing(String access) throws Exception {
        CollectingSink sink = album("{\"title\":\"Sommer\",\"access\":\"" + access + "\"}");
        assertThat(only(sink).audience()).isEqualTo(Audience.ONLY_ME);
        assertThat(sink.problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "private", "shared", "PUBLIC"})
    void otherValuesOfAccessAreCountedAndMeanNothing(String access) throws Exception {
        CollectingSink sink = album("{\"title\":\"Sommer\",\"access\":\"" + access + "\"}");
        assertThat(only(sink).audience()).isEqualTo(Audience.ONLY_ME);
        assertThat(sink.problems)
                .containsExactly(
                        Problem.of(ProblemCode.UNKNOWN_KEYS, ALBUM + "metadata.json", "access: " + access, "1"));
    }

    private CollectingSink album(String record) throws IOException {
        return export().file(ALBUM + "metadata.json", record)
                .file(ALBUM + "A.jpg", "a")
                .file(ALBUM + "A.jpg.json", photo("A.jpg", ""))
                .read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"Sommer\",\"sharedAlbumComments\":[{\"text\":\"Schön\"}]}",
                "{\"title\":\"\",\"sharedAlbumComments\":[{\"text\":\"Schön\"}]}",
                "{\"albumData\":{\"title\":\"Sommer\",\"sharedAlbumComments\":[{\"liked\":true}]}}"
            })
    void whoeverCommentsSeesTheAlbum(String record) throws Exception {
        Appearance photo = only(album(record));
        assertThat(photo.audience()).isEqualTo(Audience.UNKNOWN);
        assertThat(photo.evidence().kind()).isNull();
        assertThat(photo.evidence().file()).isEqualTo(ALBUM + "metadata.json");
        assertThat(photo.evidence().field()).isEqualTo("sharedAlbumComments");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sharedAlbumComments\":[{\"text\":\"Schön\",\"contentOwnerName\":\"Bo\"}]}",
                "[{\"text\":\"Schön\",\"contentOwnerName\":\"Bo\"}]"
            })
    void commentsInAFileOfTheirOwnAreAboutItsFolder(String comments) throws Exception {
        CollectingSink sink = export().file(ALBUM + "metadata.json", "{\"title\":\"Sommer\"}")
                .file(ALBUM + "shared_album_comments.json", comments)
                .file(ALBUM + "A.jpg", "a")
                .file("Takeout/Google Photos/Winter/metadata.json", "{\"title\":\"Winter\"}")
                .file("Takeout/Google Photos/Winter/A.jpg", "a")
                .read();
        assertThat(sink.appearances)
                .extracting(Appearance::album, Appearance::audience)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Sommer", Audience.UNKNOWN),
                        org.assertj.core.groups.Tuple.tuple("Winter", Audience.ONLY_ME));
    }

    /** Nobody can tell which album was shared, so that none is known to be private. */
    @Test
    void commentsBesideAllAlbumsMayBeAboutAnyOfThem() throws Exception {
        CollectingSink sink = export().file(
                        "Takeout/Google Photos/shared_album_comments.json",
                        "{\"sharedAlbumComments\":[{\"text\":\"Schön\",\"contentOwnerName\":\"Bo\"}]}")
                .file(ALBUM + "metadata.json", "{\"title\":\"Sommer\"}")
                .file(ALBUM + "A.jpg", "a")
                .file(YEAR + "A.jpg", "a")
                .read();
        assertThat(sink.appearances)
                .extracting(Appearance::kind, Appearance::audience)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(AppearanceKind.LIBRARY, Audience.ONLY_ME),
                        org.assertj.core.groups.Tuple.tuple(AppearanceKind.ALBUM, Audience.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fromPartnerSharing", "fromSharedAlbum"})
    void whatSomebodyElseTookUpIsTheirs(String origin) throws Exception {
        CollectingSink sink = export().file(YEAR + "A.jpg", "a")
                .file(YEAR + "A.jpg.json", photo("A.jpg", ",\"googlePhotosOrigin\":{\"" + origin + "\":{}}"))
                .read();
        assertThat(only(sink).owner()).isEqualTo(Owner.OTHER);
        assertThat(only(sink).audience()).isEqualTo(Audience.UNKNOWN);
        assertThat(only(sink).evidence().field()).isEqualTo("googlePhotosOrigin." + origin);
        assertThat(sink.problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trash", "Bin", "Papierkorb", "Corbeille", "ゴミ箱"})
    void whatLiesInTheTrashIsDeleted(String trash) throws Exception {
        String place = "Takeout/Google Photos/" + trash + "/";
        CollectingSink sink = export().file(place + "A.jpg", "a")
                .file(place + "B.jpg", "b")
                .file(place + "A.jpg.json", photo("A.jpg", ""))
                .read();
        assertThat(sink.appearances).hasSize(2).allSatisfy(photo -> {
            assertThat(photo.kind()).isEqualTo(AppearanceKind.DELETED);
            assertThat(photo.audience()).isEqualTo(Audience.ONLY_ME);
            assertThat(photo.earlierAudienceUnknown()).isTrue();
        });
    }

    @Test
    void aPhotoSaysItselfThatItIsInTheTrash() throws Exception {
        CollectingSink sink = export().file(YEAR + "A.jpg", "a")
                .file(YEAR + "A.jpg.json", photo("A.jpg", ",\"trashed\":true"))
                .read();
        assertThat(only(sink).kind()).isEqualTo(AppearanceKind.DELETED);
        assertThat(only(sink).evidence().field()).isEqualTo("trashed");
    }

    @Test
    void titlesTellPhotosApartThatNamesDoNot() throws Exception {
        String start = "x".repeat(46);
        CollectingSink sink = export().file(YEAR + start + "A.jpg", "a")
                .file(YEAR + start + "B.jpg", "b")
                .file(YEAR + start + ".json", photo(start + "Before.jpg", ",\"description\":\"B\""))
                .file(YEAR + start + "(1).json", photo(start + "After.jpg", ",\"description\":\"A\""))
                .file(YEAR + "Du_ich.jpg", "c")
                .file(YEAR + "Du-ich.json", photo("Du&ich.jpg", ",\"description\":\"C\""))
                .read();
        assertThat(sink.appearances)
                .filteredOn(photo -> photo.caption() != null)
                .extracting(photo -> EntryPath.fileName(Objects.requireNonNull(photo.path())) + photo.caption())
                .contains(start + "B.jpgB", "Du_ich.jpgC")
                .doesNotContain(start + "A.jpgB", start + "B.jpgA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"..", ".", "../../../etc/passwd", "/etc/passwd", "https://example.org/a.jpg", "C:\\\\a.jpg"})
    void aTitleLeadsNowhere(String title) throws Exception {
        CollectingSink sink = export().file(YEAR + "A.jpg", "a")
                .file(YEAR + "2234.json", photo(title, ""))
                .read();
        assertThat(sink.appearances)
                .extracting(photo -> Objects.requireNonNull(photo.path()))
                .allMatch(path -> path.startsWith(YEAR) && path.indexOf('/', YEAR.length()) < 0)
                .allMatch(path -> !path.endsWith("/.."));
    }

    private static Stream<String> broken() {
        String deep = "[".repeat(5_000);
        return Stream.of(
                "",
                "[",
                "{",
                "null",
                "7",
                "\"A.jpg\"",
                "{}",
                "[]",
                "[[[]]]",
                deep,
                "{\"title\":" + deep,
                "{\"title\":\"" + "x".repeat(2_000_000) + "\"}",
                "{\"photoTakenTime\":[],\"title\":{},\"people\":7,\"url\":[],\"geoData\":\"\",\"creationTime\":\"x\","
                        + "\"googlePhotosOrigin\":[1],\"trashed\":[],\"description\":{},\"sharedAlbumComments\":7}",
                "{\"photoTakenTime\":{\"timestamp\":\"99999999999999999999\"},\"title\":\"A.jpg\"}",
                "{\"photoTakenTime\":{\"timestamp\":\"" + Long.MAX_VALUE + "\"},\"geoDataExif\":{\"latitude\":1e400}}",
                "{\"photoTakenTime\":{\"timestamp\":1.5},\"creationTime\":{\"timestamp\":{}},\"people\":[{}]}");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsBrokenIsAProblemAndNoException(String text) throws Exception {
        CollectingSink sink = export().file(YEAR + "A.jpg", "a")
                .file(YEAR + "A.jpg.json", text)
                .file(YEAR + "metadata.json", text)
                .file(ALBUM + "metadata.json", text)
                .file(ALBUM + "B.jpg", "b")
                .file("Takeout/Google Photos/shared_album_comments.json", text)
                .read();
        // What says that it is about a photo is, whatever the name of the file; that photo is not there.
        assertThat(sink.appearances).extracting(Appearance::path).contains(YEAR + "A.jpg", ALBUM + "B.jpg");
        assertThat(sink.appearances).extracting(Appearance::path).doesNotHaveDuplicates();
        assertThat(sink.appearances).extracting(Appearance::audience).doesNotContain(Audience.PUBLIC);
    }

    @Test
    void aPlainFolderStaysOne() throws Exception {
        ExportFolder plain = export().file("Google Photos/A.jpg", "a")
                .file("Sommer/A.jpg", "a")
                .file("Sommer/A.jpg.json", "{\"title\":\"A\",\"camera\":\"Nikon\"}")
                .file("Sommer/B.json", photo("B.jpg", ""))
                .file("Fotos de Paris/metadata.json", "{\"title\":\"Paris\"}")
                .file("2021/A.jpg", "a");
        try (ArchiveOpener.Opened opened = plain.open()) {
            assertThat(opened.archives()).extracting(Archive::platform).containsExactly(Platform.FOLDER);
        }
    }

    @Test
    void plainFoldersBesideAHiddenExportStayPlain() throws Exception {
        ExportFolder mixed = export().file("Bilder/Alt/A.jpg", "a")
                .file("Bilder/Alt/A.jpg.json", photo("A.jpg", ""))
                .file("Bilder/Neu/A.jpg", "a")
                .file("C.jpg", "c");
        try (ArchiveOpener.Opened opened = mixed.open()) {
            assertThat(opened.archives())
                    .extracting(Archive::platform)
                    .containsExactlyInAnyOrder(Platform.GOOGLE_PHOTOS, Platform.FOLDER);
            for (Archive archive : opened.archives()) {
                boolean plain = archive.platform() == Platform.FOLDER;
                assertThat(archive.find(EntryPath::mayBeMedia))
                        .extracting(file -> file.file().path())
                        .containsExactlyInAnyOrder(
                                plain ? new String[] {"Bilder/Neu/A.jpg", "C.jpg"} : new String[] {"Alt/A.jpg"});
            }
        }
    }

    /** Somebody may have named a folder like this, so that nothing is known of its photos. */
    @Test
    void aYearFolderWithoutAnythingElseTellsNoAudience() throws Exception {
        CollectingSink sink = export().file("Fotos de 2021/A.jpg", "a").read();
        assertThat(only(sink).audience()).isEqualTo(Audience.UNKNOWN);
        assertThat(sink.problems(ProblemCode.PART_WITHOUT_LISTS)).hasSize(1);
    }

    @Test
    void onlyWhatIsGooglePhotosIsTakenOutOfATakeout() throws Exception {
        ExportFolder takeout = export().file("Takeout/archive_browser.html", "<html>")
                .file("Takeout/YouTube and YouTube Music/posts/p_image.jpg", "p")
                .file("Takeout/Drive/Photos from 2020/A.jpg", "a")
                .file("Takeout/Google Photos/Photos from 2021/A.jpg", "a");
        try (FileTree tree = new FolderTree(takeout.folder())) {
            Recognition recognition = new GooglePhotosReader().recognise(tree).orElseThrow();
            assertThat(recognition.root()).isEmpty();
            assertThat(recognition.hasLists()).isFalse();
            assertThat(tree.files().map(TreeFile::path).filter(recognition.owns()))
                    .containsExactly("Takeout/Google Photos/Photos from 2021/A.jpg");
        }
    }

    @Test
    void partsAreOneExportWhateverLiesAroundThem() throws Exception {
        Path whole = folder.resolve("takeout-20260102T030405Z-1-001");
        Path inside = folder.resolve("takeout-20260102T030405Z-1-002 (renamed)");
        new ExportFolder(whole).file(YEAR + "A.jpg.json", photo("A.jpg", ",\"description\":\"Hier\""));
        new ExportFolder(inside).file("Photos from 2021/A.jpg", "a");
        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(List.of(whole, inside))) {
            assertThat(opened.archives()).hasSize(1);
            Appearance photo = only(ExportFolder.read(opened.archives().get(0)));
            assertThat(photo.path()).isEqualTo("Photos from 2021/A.jpg");
            assertThat(photo.caption()).isEqualTo("Hier");
        }
    }

    @Test
    void severalUnpackedPartsMayLieInOneFolder() throws Exception {
        export().file("takeout-20260102T030405Z-001/" + YEAR + "A.jpg", "a")
                .file(
                        "takeout-20260102T030405Z-002/" + YEAR + "A.jpg.json",
                        photo("A.jpg", ",\"description\":\"Hier\""));
        assertThat(only(export().read()).caption()).isEqualTo("Hier");
    }

    private static Stream<OtherVariant> ofOthers() {
        return OtherExports.all().stream().filter(variant -> !variant.platform().equals("googlephotos"));
    }

    @ParameterizedTest
    @MethodSource("ofOthers")
    void exportsOfOthersAreLeftAlone(OtherVariant variant) throws Exception {
        for (Path input : OtherForm.FOLDER.write(variant.export(), Files.createDirectory(folder.resolve("other")))) {
            try (FileTree tree = new FolderTree(input)) {
                assertThat(new GooglePhotosReader().recognise(tree)).isEqualTo(Optional.empty());
            }
        }
    }

    @Test
    void fewFilesAreOpenedToRecogniseAnExport() throws Exception {
        ExportFolder plain = export();
        for (int i = 0; i < 100; i++) {
            plain.file("Ordner " + i / 10 + "/" + i + ".jpg", "a")
                    .file("Ordner " + i / 10 + "/" + i + ".jpg.json", "{}");
        }
        List<String> opened = new ArrayList<>();
        try (FileTree tree = new Counted(new FolderTree(plain.folder()), opened)) {
            assertThat(new GooglePhotosReader().recognise(tree)).isEmpty();
        }
        assertThat(opened).hasSizeBetween(1, 8);
    }

    private record Counted(FileTree tree, List<String> opened) implements FileTree {
        @Override
        public Path location() {
            return tree.location();
        }

        @Override
        public String name() {
            return tree.name();
        }

        @Override
        public Stream<TreeFile> files() throws IOException {
            return tree.files();
        }

        @Override
        public InputStream open(String path) throws IOException {
            opened.add(path);
            return new FilterInputStream(tree.open(path)) {};
        }

        @Override
        public List<Problem> problems() {
            return tree.problems();
        }

        @Override
        public void close() throws IOException {
            tree.close();
        }
    }

    @Test
    void unlistedPicturesAreKnownByTheirFolders() {
        GooglePhotosReader reader = new GooglePhotosReader();
        assertThat(reader.unlisted(YEAR + "A").audience()).isEqualTo(Audience.ONLY_ME);
        assertThat(reader.unlisted(YEAR + "A").kind()).isEqualTo(AppearanceKind.LIBRARY);
        assertThat(reader.unlisted(ALBUM + "A").audience()).isEqualTo(Audience.UNKNOWN);
        assertThat(reader.unlisted(ALBUM + "A").album()).isEqualTo("Sommer");
        assertThat(reader.unlisted("Takeout/Google Photos/Trash/A").kind()).isEqualTo(AppearanceKind.DELETED);
        assertThat(reader.unlisted("Photos from 2021/A").audience()).isEqualTo(Audience.UNKNOWN);
        assertThat(reader.unlisted("A").kind()).isEqualTo(AppearanceKind.LIBRARY);
    }
}
