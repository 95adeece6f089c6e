package org.sightline.archive.googlephotos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way in which a name was seen to differ from that of the file beside it. */
class SidecarPairingTest {

    private static final String UUID_NAME = "original_1d4caa6f-16c6-4c3d-901b-9387de10e528_";
    private static final String BACKYARD = "Backyard_ceremony_wedding_photography_xxxxxxx_";
    private static final String MAPS = "Screenshot_20231027-123303_Google Maps Offl";

    private static Map<String, SidecarPairing.Pair> pairs(List<String> media, List<String> sidecars) {
        return SidecarPairing.of(media, sidecars);
    }

    private static Stream<Arguments> certain() {
        return Stream.of(
                Arguments.of("until 2024", "A.jpg", "A.jpg.json"),
                Arguments.of("since the end of 2024", "A.jpg", "A.jpg.supplemental-metadata.json"),
                Arguments.of(
                        "cut supplement",
                        "Screenshot_20231027_123303_Facebook.jpg",
                        "Screenshot_20231027_123303_Facebook.jpg.supple.json"),
                Arguments.of(
                        "cut after supplemental-me",
                        "Screenshot 2023-10-27 1233.png",
                        "Screenshot 2023-10-27 1233.png.supplemental-me.json"),
                Arguments.of(
                        "cut to one letter", "IMG_" + "7".repeat(36) + ".jpg", "IMG_" + "7".repeat(36) + ".jpg.s.json"),
                Arguments.of(
                        "cut to the dot", "IMG_" + "7".repeat(37) + ".jpg", "IMG_" + "7".repeat(37) + ".jpg..json"),
                Arguments.of(
                        "cut within the extension",
                        "05yqt012345678901234567890123456789ab16w0 2.jpg",
                        "05yqt012345678901234567890123456789ab16w0 2.jp.json"),
                Arguments.of("counted in characters", "🎈".repeat(43) + ".jpg", "🎈".repeat(43) + ".jp.json"),
                Arguments.of("number after the extension", "DSC_0101(1).JPG", "DSC_0101.JPG(1).json"),
                Arguments.of(
                        "number after the supplement", "Scan35(1).jpg", "Scan35.jpg.supplemental-metadata(1).json"),
                Arguments.of("number after a cut supplement", "Scan35(1).jpg", "Scan35.jpg.supple(1).json"),
                Arguments.of("number that is part of the title", "Scan35(1).jpg", "Scan35(1).jpg.json"),
                Arguments.of("number with an underscore", "DSC_0238_1.JPG", "DSC_0238_1.JPG.json"),
                Arguments.of("edited", "IMAG0061-edited.JPG", "IMAG0061.JPG.supplemental-metadata.json"),
                Arguments.of("edited in French", "P_PORTRAIT-modifié.jpg", "P_PORTRAIT.jpg.json"),
                Arguments.of("accents apart", "P_PORTRAIT-modifie\u0301.jpg", "P_PORTRAIT.jpg.json"),
                Arguments.of("edited, numbered", "IMG_1-edited(2).jpg", "IMG_1.jpg(2).json"),
                Arguments.of("moving part", "X.MP", "X.MP.jpg.json"),
                Arguments.of("second moving part", "X.MP~2", "X.MP.jpg.json"),
                Arguments.of("live photo as MP4", "X.MP4", "X.HEIC.json"),
                Arguments.of("live photo as MOV", "X.MOV", "X.HEIC.supplemental-metadata.json"),
                Arguments.of("live photo, numbered", "X(1).MOV", "X.HEIC(1).json"),
                Arguments.of("video", "X.MP4", "X.MP4.json"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("certain")
    void theNameDecides(String row, String medium, String sidecar) {
        assertThat(pairs(List.of(medium), List.of("B.jpg.json", sidecar)))
                .as(row)
                .isEqualTo(Map.of(medium, new SidecarPairing.Pair(sidecar, true)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-edited",
                "-edytowane",
                "-bearbeitet",
                "-bewerkt",
                "-編集済み",
                "-modificato",
                "-modifié",
                "-ha editado",
                "-editado",
                "-editat",
                "-编辑",
                "-effects",
                "-motion",
                "-animation",
                "-smile",
                "-collage",
                "-mix"
            })
    void anEditedCopySharesWithItsOriginal(String suffix) {
        String copy = "IMG_0001" + suffix + ".jpg";
        assertThat(pairs(List.of("IMG_0001.jpg", copy), List.of("IMG_0001.jpg.json")))
                .hasEntrySatisfying(
                        "IMG_0001.jpg", pair -> assertThat(pair.certain()).isTrue())
                .hasEntrySatisfying(copy, pair -> assertThat(pair.certain()).isTrue());
    }

    private static Stream<Arguments> doubtful() {
        String long47 = "Screenshot_2023-10-27-12-33-03-123_com.snapchat";
        return Stream.of(
                Arguments.of(
                        "cut within the name", long47 + ".jpg", long47.substring(0, 46) + ".json", long47 + ".jpg"),
                Arguments.of("one letter lost", UUID_NAME + "P.jpg", UUID_NAME + ".json", UUID_NAME + "PORTRAIT.jpg"),
                Arguments.of("shared", UUID_NAME + "P(1).jpg", UUID_NAME + ".json", UUID_NAME + "PORTRAIT.jpg"),
                Arguments.of(
                        "one letter lost before a number",
                        BACKYARD + "m(494).jpg",
                        BACKYARD + "(494).json",
                        BACKYARD + "magazine.jpg"),
                Arguments.of(
                        "title without an extension, edited",
                        "2234089303984509579-edited.jpg",
                        "2234089303984509579.supplemental-metadata.json",
                        "2234089303984509579"),
                Arguments.of("title without an extension", "2234.jpg", "2234.json", "2234"),
                Arguments.of("cut suffix of a copy", MAPS + "-edi.jpg", MAPS + ".jp.json", MAPS + ".jpg"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doubtful")
    void theTitleDecides(String row, String medium, String sidecar, String title) {
        assertThat(pairs(List.of(medium), List.of(sidecar)))
                .as(row)
                .isEqualTo(Map.of(medium, new SidecarPairing.Pair(sidecar, false)));
        assertThat(PhotoTitle.of(title).fits(MediaName.of(medium))).as(row).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DSC_0104(1).JPG, DSC_0104.JPG.json",
        "DSC_0104.JPG, DSC_0104.JPG(1).json",
        "DSC_0104(1).JPG, DSC_0104.JPG(2).json",
        "DSC_0104_1.JPG, DSC_0104.JPG.json",
        "DSC_010.JPG, DSC_0101.JPG.json",
        "A.jpg, A.png.json",
        "A.jpg, a.jpg.json",
        "A-edi.jpg, A.jpg.json",
        "A-edited.jpg, B.jpg.json",
        "A.jpg, A.MP4.json",
        "B.MP4, A.HEIC.json"
    })
    void namesThatAreOfAnotherPhotoArePassedOver(String medium, String sidecar) {
        assertThat(pairs(List.of(medium), List.of(sidecar))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"A.jpg.png, A.jpg.json, A.jpg", "2234.jpg, 2234.json, Something else", "2234.jpg, 2234.json, 2234.png"})
    void aTitleOfAnotherPhotoDoesNotFit(String medium, String sidecar, String title) {
        assertThat(pairs(List.of(medium), List.of(sidecar)))
                .hasEntrySatisfying(medium, pair -> assertThat(pair.certain()).isFalse());
        assertThat(PhotoTitle.of(title).fits(MediaName.of(medium))).isFalse();
    }

    @Test
    void photosThatDifferBehindTheCutAreToldApartByTheirTitles() {
        String start = "x".repeat(46);
        Map<String, SidecarPairing.Pair> pairs =
                pairs(List.of(start + "A.jpg", start + "B.jpg"), List.of(start + ".json"));
        assertThat(pairs.values()).extracting(SidecarPairing.Pair::certain).containsOnly(false);

        PhotoTitle title = PhotoTitle.of(start + "Before and after.jpg");
        assertThat(title.fits(MediaName.of(start + "B.jpg"))).isTrue();
        assertThat(title.fits(MediaName.of(start + "A.jpg"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"&", "?", "\\", "/", ":", "*", "\"", "<", ">", "|"})
    void charactersThatNoFileMayHaveAreReplaced(String character) {
        PhotoTitle title = PhotoTitle.of("Du" + character + "ich.jpg");
        assertThat(title.fits(MediaName.of("Du_ich.jpg"))).isTrue();
        assertThat(title.files(SidecarName.of("x.json"))).containsExactly("Du_ich.jpg");
    }

    @Test
    void aTitleIsNoWayOut() {
        SidecarName sidecar = SidecarName.of("x.json");
        assertThat(PhotoTitle.of("..").file(sidecar)).isEmpty();
        assertThat(PhotoTitle.of("../../etc/passwd").file(sidecar)).contains(".._.._etc_passwd");
        assertThat(PhotoTitle.of("https://example.org/a.jpg").file(sidecar)).contains("https___example.org_a.jpg");
    }

    @Test
    void whatIsWithoutAPairStaysWithoutOne() {
        assertThat(pairs(List.of("A.jpg"), List.of())).isEmpty();
        assertThat(pairs(List.of(), List.of("A.jpg.json"))).isEmpty();
        assertThat(pairs(List.of("", ".", "(1)", "(1).jpg"), List.of(".json", "(1).json", "..json")))
                .hasSizeLessThan(5);
    }

    @Test
    void aFolderOfManyIsReadInOneGo() {
        List<String> media = new ArrayList<>();
        List<String> sidecars = new ArrayList<>();
        IntStream.range(0, 50_000).forEach(i -> {
            String name = "x".repeat(44) + i;
            media.add(name + ".jpg");
            media.add("IMG" + i + "(1).jpg");
            sidecars.add("IMG" + i + ".jpg(1).json");
        });
        Collections.shuffle(sidecars, new Random(1));
        Map<String, SidecarPairing.Pair> pairs =
                Assertions.assertTimeout(Duration.ofSeconds(20), () -> pairs(media, sidecars));
        assertThat(pairs).hasSize(50_000);
    }
}
