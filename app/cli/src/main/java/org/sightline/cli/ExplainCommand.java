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
import org.sightline.model.Film;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.PlayingTime;
import org.sightline.model.Reason;
import org.sightline.model.Seen;
import org.sightline.places.Gazetteer;
import org.sightline.places.NearPlace;
import org.sightline.system.AppFolders;
import picocli.CommandLine;

/** {@code explain}: all that is known of one photo, and why it was judged so. */
@CommandLine.Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AppFolders folders;
    private final CommandWords words;
    private final Messages messages;

    @CommandLine.Parameters(paramLabel = "${bundle:label.PHOTO}", descriptionKey = "photo")
    private String photo = "";

    @CommandLine.Option(names = "--proof")
    private boolean proof;

    @CommandLine.Mixin
    private StoreArguments store = new StoreArguments();

    ExplainCommand(Terminal terminal, AppFolders folders) {
        this.terminal = terminal;
        this.folders = folders;
        this.words = terminal.words();
        this.messages = new Messages(words.locale());
    }

    @Override
    public Integer call() throws IOException {
        store.check();
        if (store.store() != null) {
            explainStored();
            return ExitCode.DONE;
        }
        if (proof) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.proof");
        }
        SinglePhoto examined = SinglePhoto.examine(Engine.start(folders), Path.of(photo));
        if (examined.photo() == null) {
            throw CommandFailure.said(ExitCode.NO_INPUT, photo + ": " + examined.remark(messages));
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
                    .orElseThrow(() -> new CommandFailure(ExitCode.NO_INPUT, "failure.notInAudit", photo));
        }
        return audit.photoByShortId(photo, List.of())
                .orElseThrow(() -> new CommandFailure(ExitCode.NO_INPUT, "failure.noFileNorId", photo));
    }

    private void print(JudgedPhoto judged) {
        terminal.print(judged.path() + "  (" + judged.photo().id().shortForm() + ")");
        terminal.say(
                "explain.size",
                Integer.toString(judged.photo().width()),
                Integer.toString(judged.photo().height()));
        Film film = judged.photo().film();
        if (film != null) {
            String whole = film.behindStill() ? "explain.video.behind" : "explain.video";
            terminal.say(
                    film.isComplete() ? whole : "explain.video.partly",
                    PlayingTime.of(film.duration()),
                    film.container(),
                    film.codec(),
                    PlayingTime.of(film.examined()));
            if (film.unseen() > 0) {
                terminal.say("explain.video.unseen", PlayingTime.of(film.unseen()));
            }
        }
        terminal.say(
                judged.audienceUnknown() ? "explain.exposure.unknown" : "explain.exposure",
                words.of("exposure." + judged.exposure().name()),
                words.of("audience." + judged.audience().name()));
        terminal.say("explain.why");
        for (Reason reason : judged.reasons()) {
            terminal.print("  " + messages.of(reason) + evidence(reason.evidence()));
        }
        terminal.say("explain.where");
        judged.appearances().forEach(this::print);
        terminal.say("explain.faces");
        if (judged.faces().isEmpty()) {
            terminal.say("explain.noFace");
        }
        int number = 1;
        for (PhotoFace shown : judged.faces()) {
            print(number++, shown);
        }
        metadata(judged);
    }

    private void print(PlacedAppearance placed) {
        Appearance appearance = placed.appearance();
        String kind = words.of("kind." + appearance.kind().name());
        terminal.print("  " + placed.archive() + ": "
                + (appearance.postedAt() == null ? kind : words.of("explain.dated", kind, appearance.postedAt()))
                + ", " + words.of("audience." + appearance.audience().name()) + evidence(appearance.evidence()));
    }

    private void print(int number, PhotoFace shown) {
        Face face = shown.face();
        Person person = shown.person();
        terminal.say(
                "explain.face",
                number,
                (person == null ? "" : new PeopleWords(words).of(person) + ", ")
                        + words.of("level." + face.identifiability().name()),
                face.box().x(),
                face.box().y(),
                face.box().width(),
                face.box().height(),
                face.interEyeDistance(),
                face.sharpness(),
                face.yaw(),
                face.norm(),
                face.identifiability().matchedOfAHundred());
        Seen seen = face.seen();
        if (seen != null) {
            terminal.say(
                    "explain.seen",
                    PlayingTime.of(seen.start()),
                    PlayingTime.of(seen.end()),
                    PlayingTime.of(seen.best()));
        }
    }

    private void metadata(JudgedPhoto judged) {
        JudgedPhoto.TakenAt takenAt = judged.takenAt();
        JudgedPhoto.Location location = judged.location();
        String camera = judged.camera();
        if (takenAt == null && location == null && camera == null) {
            return;
        }
        terminal.say("explain.givesAway");
        if (takenAt != null) {
            terminal.say(takenAt.fromFile() ? "explain.taken.file" : "explain.taken.export", takenAt.time());
        }
        if (location != null) {
            terminal.say(
                    location.visibleToOthers() ? "explain.place.others" : "explain.place.platform",
                    String.format(Locale.ENGLISH, "%.4f", location.coordinates().latitude()),
                    String.format(Locale.ENGLISH, "%.4f", location.coordinates().longitude()));
            NearPlace near = Gazetteer.shipped().nearest(location.coordinates());
            terminal.say("explain.near", near.kilometres(), near.name(), near.countryIn(words.locale()));
        }
        if (camera != null) {
            terminal.say("explain.camera", camera);
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
