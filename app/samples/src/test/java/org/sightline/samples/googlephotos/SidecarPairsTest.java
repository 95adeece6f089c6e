package org.sightline.samples.googlephotos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.samples.ExpectedAppearance;
import org.sightline.samples.others.OtherExports;
import org.sightline.samples.others.OtherVariant;

/** Every pair of names that was seen is there, and cut where Takeout cuts. */
class SidecarPairsTest {
    private static final List<SidecarPair.Entry> ENTRIES =
            SidecarPairs.all().stream().flatMap(pair -> pair.entries().stream()).toList();

    @ParameterizedTest
    @CsvSource({
        "A.jpg, A.jpg.json",
        "A.jpg, A.jpg.supplemental-metadata.json",
        ".jpg, Screenshot_20231027_123303_Facebook.jpg.supple.json",
        ".png, .png.supplemental-me.json",
        "_com.snapchat.jpg, _com.snapcha.json",
        "16w0 2.jpg, 16w0 2.jp.json",
        ".jpg, .jpg.s.json",
        ".jpg, .jpg..json",
        "DSC_0101(1).JPG, DSC_0101.JPG(1).json",
        "Scan35(1).jpg, Scan35.jpg.supplemental-metadata(1).json",
        "(1).jpg, .jpg.supple(1).json",
        "DSC_0238_1.JPG, DSC_0238_1.JPG.json",
        "IMAG0061-edited.JPG, IMAG0061.JPG.supplemental-metadata.json",
        "PORTRAIT-modifié.jpg, PORTRAIT.jpg.json",
        "2234089303984509579-edited.jpg, 2234089303984509579.supplemental-metadata.json",
        "_P.jpg, _.json",
        "_P(1).jpg, _.json",
        "_m(494).jpg, _(494).json",
        ".MP, .MP.jpg.json",
        ".MP~2, .MP.jpg.json",
        ".MP4, .HEIC.json",
        ".MOV, .HEIC.json",
        "-edi.jpg, .jp.json"
    })
    void theRowIsThere(String photoEnd, String sidecarEnd) {
        assertThat(ENTRIES)
                .anyMatch(each -> each.photo() != null
                        && each.photo().endsWith(photoEnd)
                        && each.sidecar() != null
                        && each.sidecar().endsWith(sidecarEnd));
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
    void everySuffixIsThere(String suffix) {
        assertThat(ENTRIES)
                .anyMatch(each -> each.photo() != null && each.photo().contains(suffix + "."));
    }

    @Test
    void namesAreCutWhereTakeoutCuts() {
        for (SidecarPair.Entry entry : ENTRIES) {
            String sidecar = entry.sidecar();
            if (sidecar != null) {
                String stem = sidecar.substring(0, sidecar.length() - ".json".length())
                        .replaceAll("\\(\\d+\\)$", "");
                assertThat(stem.codePointCount(0, stem.length())).as(sidecar).isLessThanOrEqualTo(46);
                assertThat(List.of(SidecarNames.old(entry.title()), SidecarNames.recent(entry.title())))
                        .as(sidecar)
                        .contains(stem + ".json");
            }
            String photo = entry.photo();
            if (photo != null && photo.equals(entry.title())) {
                assertThat(SidecarNames.photo(entry.title())).isEqualTo(photo);
            }
        }
        assertThat(SidecarNames.photo("Du?ich.jpg")).isEqualTo("Du_ich.jpg");
    }

    @Test
    void everyPairIsAVariantThatTellsItsNotes() {
        List<OtherVariant> variants = OtherExports.of("googlephotos");
        for (SidecarPair pair : SidecarPairs.all()) {
            OtherVariant variant = variants.stream()
                    .filter(each -> each.name().equals("googlephotos names, " + pair.name()))
                    .findFirst()
                    .orElseThrow();
            Stream<String> listings = Stream.concat(
                            variant.truth().appearances().stream().map(ExpectedAppearance::listedIn),
                            variant.export().others().items().stream().map(each -> each.listedIn()))
                    .map(each -> each == null ? "none" : each.substring(each.lastIndexOf('/') + 1));
            assertThat(listings.collect(Collectors.toList()))
                    .containsExactlyInAnyOrderElementsOf(pair.entries().stream()
                            .filter(entry -> entry.photo() != null)
                            .map(entry -> entry.sidecar() == null ? "none" : entry.sidecar())
                            .toList());
        }
    }

    @Test
    void aPhotoWithANumberDoesNotGetTheNotesOfAnother() {
        OtherVariant variant = OtherExports.of("googlephotos").stream()
                .filter(each -> each.name().endsWith("number without notes"))
                .findFirst()
                .orElseThrow();

        assertThat(variant.truth().appearances())
                .extracting(ExpectedAppearance::listedIn)
                .containsOnlyNulls();
    }
}
