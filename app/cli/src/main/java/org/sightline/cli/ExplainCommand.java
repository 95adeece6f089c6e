package org.sightline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Audit;
import org.sightline.audit.Engine;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.Messages;
import org.sightline.audit.Person;
import org.sightline.audit.PhotoFace;
import org.sightline.audit.SinglePhoto;
import org.sightline.model.Appearance;
import org.sightline.model.Evidence;
import org.sightline.model.Face;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Reason;
import org.sightline.places.Gazetteer;
import org.sightline.places.NearPlace;
import org.sightline.system.AppFolders;
import picocli.CommandLine;

/** {@code explain}: all that is known of one photo, and why it was judged so. */
@CommandLine.Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Tells all that is known of one photo and why it was judged so.")
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AppFolders folders;
    private final Messages messages = Messages.english();

    @CommandLine.Parameters(paramLabel = "PHOTO", description = "A picture file; with --store also a photo's id.")
    private String photo = "";

    @CommandLine.Option(
            names = "--proof",
            description =
                    "Of a photo of a store: makes each face smaller and more blurred, and tells down to where it is still"
                            + " matched with the person's other photos.")
    private boolean proof;

    @CommandLine.Mixin
    private StoreArguments store = new StoreArguments();

    ExplainCommand(Terminal terminal, AppFolders folders) {
        this.terminal = terminal;
        this.folders = folders;
    }

    @Override
    public Integer call() throws IOException {
        store.check();
        if (store.store() != null) {
            explainStored();
            return ExitCode.DONE;
        }
        if (proof) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE, "--proof compares with the other photos of an audit: name it with --store.");
        }
        SinglePhoto examined = SinglePhoto.examine(Engine.start(folders), Path.of(photo));
        if (examined.photo() == null) {
            throw new CommandFailure(ExitCode.NO_INPUT, photo + ": " + examined.remark(messages));
        }
        print(examined.photo());
        String remark = examined.remark(messages);
        if (remark != null) {
            terminal.message(remark);
        }
        return ExitCode.DONE;
    }

    private void explainStored() throws IOException {
        store.existing();
        try (Audit audit = store.open(folders, terminal)) {
            JudgedPhoto judged = stored(audit);
            print(judged);
            if (proof) {
                new ProofPrinter(terminal, Engine.start(folders), audit).print(judged);
            }
        }
    }

    private JudgedPhoto stored(Audit audit) throws IOException {
        Path picture = Path.of(photo);
        if (Files.isRegularFile(picture)) {
            return audit.photo(SinglePhoto.idOf(picture), List.of())
                    .orElseThrow(() -> new CommandFailure(
                            ExitCode.NO_INPUT, photo + " is not in this audit, or not with these very bytes."));
        }
        return audit.photoByShortId(photo, List.of())
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.NO_INPUT, photo + " is neither a file nor the id of a photo of this audit."));
    }

    private void print(JudgedPhoto judged) {
        terminal.print(judged.path() + "  (" + judged.photo().id().shortForm() + ")");
        terminal.print("  " + judged.photo().width() + " x " + judged.photo().height() + " pixels");
        terminal.print("  Exposure: " + judged.exposure() + "; widest known audience: " + judged.audience()
                + (judged.audienceUnknown() ? "; of some appearances it is unknown" : ""));
        terminal.print("Why");
        for (Reason reason : judged.reasons()) {
            terminal.print("  " + messages.of(reason) + evidence(reason.evidence()));
        }
        terminal.print("Where it stood");
        for (PlacedAppearance placed : judged.appearances()) {
            Appearance appearance = placed.appearance();
            terminal.print("  " + placed.archive() + ": " + appearance.kind()
                    + (appearance.postedAt() == null ? "" : " of " + appearance.postedAt())
                    + ", " + appearance.audience() + evidence(appearance.evidence()));
        }
        terminal.print("Faces");
        if (judged.faces().isEmpty()) {
            terminal.print("  No face found by this app.");
        }
        int number = 1;
        for (PhotoFace shown : judged.faces()) {
            Face face = shown.face();
            Person person = shown.person();
            terminal.print(String.format(
                    Locale.ENGLISH,
                    "  %d  %s%s: at %.0f, %.0f, %.0f x %.0f pixels; eyes %.0f pixels apart, sharpness %.1f, yaw %.0f degrees, norm %.2f;"
                            + " this app matched %d of 100 comparable test faces, other engines may do better",
                    number++,
                    person == null ? "" : PeopleWords.of(person) + ", ",
                    face.identifiability(),
                    face.box().x(),
                    face.box().y(),
                    face.box().width(),
                    face.box().height(),
                    face.interEyeDistance(),
                    face.sharpness(),
                    face.yaw(),
                    face.norm(),
                    face.identifiability().matchedOfAHundred()));
        }
        metadata(judged);
    }

    private void metadata(JudgedPhoto judged) {
        JudgedPhoto.TakenAt takenAt = judged.takenAt();
        JudgedPhoto.Location location = judged.location();
        String camera = judged.camera();
        if (takenAt == null && location == null && camera == null) {
            return;
        }
        terminal.print("What it gives away");
        if (takenAt != null) {
            terminal.print("  Taken " + takenAt.time() + (takenAt.fromFile() ? " (in the file)" : " (in the export)"));
        }
        if (location != null) {
            terminal.print(String.format(
                    Locale.ENGLISH,
                    "  Place %.4f, %.4f, known to %s",
                    location.coordinates().latitude(),
                    location.coordinates().longitude(),
                    location.visibleToOthers() ? "whoever has the file" : "the platform"));
            NearPlace near = Gazetteer.shipped().nearest(location.coordinates());
            terminal.print(String.format(
                    Locale.ENGLISH,
                    "  About %.0f km from %s, %s",
                    near.kilometres(),
                    near.name(),
                    near.countryIn(Locale.ENGLISH)));
        }
        if (camera != null) {
            terminal.print("  Camera " + camera);
        }
    }

    private static String evidence(@Nullable Evidence evidence) {
        if (evidence == null) {
            return "";
        }
        if (evidence.source() != null) {
            return " (" + evidence.source() + ")";
        }
        return evidence.file() == null ? "" : " (" + evidence.file() + ")";
    }
}
