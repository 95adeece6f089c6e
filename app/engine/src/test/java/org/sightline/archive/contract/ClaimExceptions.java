package org.sightline.archive.contract;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.archive.Archive;
import org.sightline.model.Platform;
import org.sightline.samples.others.OtherForm;

/** Where an export cannot be claimed as a whole, each with its reason. */
final class ClaimExceptions {

    private static final Set<OtherForm> IN_PARTS = EnumSet.of(
            OtherForm.PARTS,
            OtherForm.WRAPPED_PARTS,
            OtherForm.PART_FOLDERS,
            OtherForm.SHUFFLED_PARTS,
            OtherForm.TGZ_PARTS);

    /** Exports of which a part with pictures alone reads as a plain folder. */
    private static final Map<String, String> UNTOLD = Map.of(
            "icloud folders renamed", "its folder was renamed and the table lies in another part",
            "googlephotos hidden in a plain folder",
                    "Takeout's folders and the records beside photos are missing there",
            "facebook before 2018", "it was one ZIP then, and its folders of pictures have everyday names",
            "messenger flat", "it is one download, and its folder of pictures is called media",
            "whatsapp", "a chat is one ZIP, and any phone's pictures are called as its own are");

    /** Exports of which several parts, or a second copy, stay archives of their own. */
    private static final Map<String, String> CUT_APART = Map.of(
            "folder", "each folder that was chosen stands for itself",
            "whatsapp", "a chat stands for itself: nothing says which of them belong together",
            "icloud", "the same name stands in several parts, and each part has its own table",
            "messenger", "its name has no date that would tell one download from another");

    private ClaimExceptions() {}

    static boolean isUntold(ContractExport export, OtherForm form) {
        return IN_PARTS.contains(form) && UNTOLD.keySet().stream().anyMatch(export.name()::startsWith);
    }

    static boolean isCutApart(ContractExport export, OtherForm form) {
        boolean zipsInFolder = form == OtherForm.FOLDER && export.name().contains("zips in a zip");
        return form == OtherForm.TWICE
                || ((IN_PARTS.contains(form) || zipsInFolder)
                        && CUT_APART.keySet().stream().anyMatch(export.name()::startsWith));
    }

    /** A download of Threads holds the account of Instagram that it belongs to, without a picture. */
    static boolean isOfTheSameCompany(ContractExport export, Archive archive) {
        return archive.platform() == Platform.INSTAGRAM && export.platforms().contains(Platform.THREADS);
    }

    /**
     * Readers that may claim one tree. Folders of messages are called the same with Facebook and Instagram, so that Instagram is
     * asked first; a Takeout may hold several products, each in a folder of its own.
     */
    static boolean mayClaimTogether(List<Platform> claiming) {
        return claiming.equals(List.of(Platform.INSTAGRAM, Platform.FACEBOOK))
                || claiming.equals(List.of(Platform.YOUTUBE, Platform.GOOGLE_PHOTOS));
    }
}
