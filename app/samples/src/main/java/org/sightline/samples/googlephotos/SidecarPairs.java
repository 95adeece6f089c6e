package org.sightline.samples.googlephotos;

import static org.sightline.samples.googlephotos.SidecarPair.alone;
import static org.sightline.samples.googlephotos.SidecarPair.named;
import static org.sightline.samples.googlephotos.SidecarPair.notes;
import static org.sightline.samples.googlephotos.SidecarPair.pair;

import java.util.ArrayList;
import java.util.List;

/** Every way in which the names of photos and of their notes were seen to differ. */
public final class SidecarPairs {
    private static final String SCREENSHOT = "Screenshot_20231027_123303_Facebook";
    private static final String APPLICATION = "Screenshot_2023-10-27-12-33-03-123_com.snapchat";
    private static final String BEFORE_LAST_LETTER = "05yqt012345678901234567890123456789ab16w0 2";
    private static final String FORTY = "IMG_012345678901234567890123456789012345";
    private static final String IDENTIFIER = "original_1d4caa6f-16c6-4c3d-901b-9387de10e528_";
    private static final String BACKYARD = "Backyard_party_in_the_summer_of_the_long_rain_";
    private static final String MAPS = "Screenshot_20231027-123303_Google Maps Offl";
    private static final List<String> EDITED = List.of(
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
            "-编辑");
    private static final List<String> EFFECTS =
            List.of("-effects", "-motion", "-animation", "-smile", "-collage", "-mix");
    private static final String REPLACED = "&?\\/:*\"<>|";

    private SidecarPairs() {}

    /** All of them. */
    public static List<SidecarPair> all() {
        List<SidecarPair> all = new ArrayList<>(plain());
        all.addAll(cut());
        all.addAll(numbered());
        all.addAll(edited());
        all.addAll(moving());
        all.addAll(replaced());
        return List.copyOf(all);
    }

    private static List<SidecarPair> plain() {
        return List.of(
                named("until 2024", pair("A.jpg", "A.jpg.json")),
                named("since the end of 2024", pair("A.jpg", "A.jpg.supplemental-metadata.json")));
    }

    private static List<SidecarPair> cut() {
        String wide = "🎈".repeat(35) + ".jpg";
        return List.of(
                named("cut after supple", pair(SCREENSHOT + ".jpg", SCREENSHOT + ".jpg.supple.json")),
                named(
                        "cut after supplemental-me",
                        pair("Screenshot 2023-10-27 1233.png", "Screenshot 2023-10-27 1233.png.supplemental-me.json")),
                named(
                        "cut within the name",
                        pair(
                                APPLICATION + ".jpg",
                                APPLICATION.substring(0, APPLICATION.length() - 1) + ".json",
                                APPLICATION + ".android.jpg")),
                named("cut within the extension", pair(BEFORE_LAST_LETTER + ".jpg", BEFORE_LAST_LETTER + ".jp.json")),
                named("cut after one letter", pair(FORTY + ".jpg", FORTY + ".jpg.s.json")),
                named("cut after the dot", pair(FORTY + "6.jpg", FORTY + "6.jpg..json")),
                named("one letter lost", pair(IDENTIFIER + "P.jpg", IDENTIFIER + ".json", IDENTIFIER + "PORTRAIT.jpg")),
                named(
                        "one letter lost, notes shared",
                        pair(IDENTIFIER + "P.jpg", IDENTIFIER + ".json", IDENTIFIER + "PORTRAIT.jpg"),
                        pair(IDENTIFIER + "P(1).jpg", IDENTIFIER + ".json", IDENTIFIER + "PORTRAIT.jpg")),
                named(
                        "one letter lost before a number",
                        pair(BACKYARD + "m(494).jpg", BACKYARD + "(494).json", BACKYARD + "market.jpg")),
                named("counted in characters", pair(wide, wide + ".supple.json")));
    }

    private static List<SidecarPair> numbered() {
        return List.of(
                named(
                        "number after the extension",
                        pair("DSC_0101.JPG", "DSC_0101.JPG.json"),
                        pair("DSC_0101(1).JPG", "DSC_0101.JPG(1).json", "DSC_0101.JPG")),
                named(
                        "number after the supplement",
                        pair("Scan35.jpg", "Scan35.jpg.supplemental-metadata.json"),
                        pair("Scan35(1).jpg", "Scan35.jpg.supplemental-metadata(1).json", "Scan35.jpg")),
                named(
                        "number after a cut supplement",
                        pair(SCREENSHOT + ".jpg", SCREENSHOT + ".jpg.supple.json"),
                        pair(SCREENSHOT + "(1).jpg", SCREENSHOT + ".jpg.supple(1).json", SCREENSHOT + ".jpg")),
                named(
                        "number with an underscore",
                        pair("DSC_0238.JPG", "DSC_0238.JPG.json"),
                        pair("DSC_0238(1).JPG", "DSC_0238.JPG(1).json", "DSC_0238.JPG"),
                        pair("DSC_0238_1.JPG", "DSC_0238_1.JPG.json")),
                named("number without notes", alone("DSC_0104(1).JPG"), notes("DSC_0104.JPG.json", "DSC_0104.JPG")));
    }

    private static List<SidecarPair> edited() {
        List<SidecarPair> pairs = new ArrayList<>(List.of(
                named(
                        "edited, with the notes of the original",
                        pair("IMAG0061.JPG", "IMAG0061.JPG.supplemental-metadata.json"),
                        pair("IMAG0061-edited.JPG", "IMAG0061.JPG.supplemental-metadata.json", "IMAG0061.JPG")),
                named(
                        "edited, without the original",
                        pair("IMAG0061-edited.JPG", "IMAG0061.JPG.supplemental-metadata.json", "IMAG0061.JPG")),
                named(
                        "edited in French",
                        pair("IMG_20210102_PORTRAIT.jpg", "IMG_20210102_PORTRAIT.jpg.json"),
                        pair(
                                "IMG_20210102_PORTRAIT-modifié.jpg",
                                "IMG_20210102_PORTRAIT.jpg.json",
                                "IMG_20210102_PORTRAIT.jpg")),
                named(
                        "edited, title without an extension",
                        pair(
                                "2234089303984509579-edited.jpg",
                                "2234089303984509579.supplemental-metadata.json",
                                "2234089303984509579")),
                named(
                        "edited, cut",
                        pair(MAPS + ".jpg", MAPS + ".jp.json"),
                        pair(MAPS + "-edi.jpg", MAPS + ".jp.json", MAPS + ".jpg"))));
        for (String suffix : EDITED) {
            pairs.add(changed(suffix));
        }
        for (String suffix : EFFECTS) {
            pairs.add(changed(suffix));
        }
        return pairs;
    }

    private static SidecarPair changed(String suffix) {
        return named(
                "with " + suffix,
                pair("IMG_0001.jpg", "IMG_0001.jpg.json"),
                pair("IMG_0001" + suffix + ".jpg", "IMG_0001.jpg.json", "IMG_0001.jpg"));
    }

    private static List<SidecarPair> moving() {
        return List.of(
                named(
                        "moving part",
                        pair("PXL_20210102.MP.jpg", "PXL_20210102.MP.jpg.json"),
                        pair("PXL_20210102.MP", "PXL_20210102.MP.jpg.json", "PXL_20210102.MP.jpg")),
                named(
                        "second moving part",
                        pair("PXL_20210102.MP.jpg", "PXL_20210102.MP.jpg.json"),
                        pair("PXL_20210102.MP~2", "PXL_20210102.MP.jpg.json", "PXL_20210102.MP.jpg")),
                named(
                        "live photo as MP4",
                        pair("IMG_2001.HEIC", "IMG_2001.HEIC.json"),
                        pair("IMG_2001.MP4", "IMG_2001.HEIC.json", "IMG_2001.HEIC")),
                named(
                        "live photo as MOV",
                        pair("IMG_2001.HEIC", "IMG_2001.HEIC.json"),
                        pair("IMG_2001.MOV", "IMG_2001.HEIC.json", "IMG_2001.HEIC")));
    }

    private static List<SidecarPair> replaced() {
        return REPLACED.chars()
                .mapToObj(each -> named(
                        "title with " + (char) each,
                        pair("Du_ich.jpg", "Du_ich.jpg.json", "Du" + (char) each + "ich.jpg")))
                .toList();
    }
}
