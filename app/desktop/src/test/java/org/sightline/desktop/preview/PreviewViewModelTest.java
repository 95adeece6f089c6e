package org.sightline.desktop.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sightline.audit.AuditProblem;
import org.sightline.desktop.service.PreviewOutcome;
import org.sightline.desktop.service.ScanRequest;
import org.sightline.desktop.testing.FakeScans;
import org.sightline.desktop.testing.LaterExecutor;
import org.sightline.desktop.testing.Previews;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.AppearanceKind;

class PreviewViewModelTest {

    private static final Path ZIP = Path.of("facebook.zip");

    private final FakeScans scans = new FakeScans();
    private final LaterExecutor worker = new LaterExecutor();
    private final LaterExecutor window = new LaterExecutor();
    private final List<String> led = new ArrayList<>();
    private final List<ScanRequest> requests = new ArrayList<>();
    private final PreviewViewModel model = new PreviewViewModel(
            "facebook.zip",
            List.of(ZIP),
            scans,
            new Background(worker, window),
            Messages.english(),
            new PreviewViewModel.Actions() {
                @Override
                public void examine(String subject, ScanRequest request) {
                    led.add("examine " + subject);
                    requests.add(request);
                }

                @Override
                public void nothingRead(String subject, List<AuditProblem> problems) {
                    led.add("nothing " + problems.size());
                }

                @Override
                public void brokenOff(String subject, Throwable failure) {
                    led.add("broken " + failure.getMessage());
                }

                @Override
                public void examineSomethingElse() {
                    led.add("back");
                }
            });

    private void look() {
        model.begin();
        worker.runAll();
        window.runAll();
    }

    @Test
    void whatIsThereIsShownBeforeTheTimeIsMeasured() {
        model.begin();
        assertThat(model.doingProperty().get()).isEqualTo("Opening the archive");
        worker.runAll();
        assertThat(model.previewProperty().get()).isNull();
        window.runNext();
        assertThat(model.archives()).hasSize(1);
        assertThat(model.estimateProperty().get())
                .isEqualTo("1,000 pictures are to be examined, first what others may see."
                        + " How long that takes is being measured; you need not wait for it."
                        + " The results take more than 1 MB of the disk.");
        window.runAll();
        assertThat(model.estimateProperty().get())
                .contains("That takes 2 minutes to 4 minutes, by 24 pictures that were measured")
                .endsWith("The results take 3 to 5 MB of the disk.");
        assertThat(led).isEmpty();
    }

    @Test
    void anArchiveIsToldInPlainWords() {
        look();
        ArchiveLines archive = model.archives().get(0);
        assertThat(archive.title()).isEqualTo("Facebook");
        assertThat(archive.account()).isEqualTo("alex.example");
        assertThat(archive.parts()).containsExactly("part-1.zip", "part-2.zip");
        assertThat(archive.lines())
                .containsExactly(
                        "1,413 picture files",
                        "From 2010 to 2024",
                        "Where they stood: Post 1,000, Message 412, In the trash 1",
                        "14 of these are archived or otherwise visible to you alone now",
                        "3 are listed and their pictures are not in what you chose; another part of the archive may hold"
                                + " more",
                        "5 videos, which take longer than photos",
                        "By their names not readable for this version: HEIC 12");
        assertThat(archive.unknown()).startsWith("Of 900 photos at their places the archive does not say who");
    }

    @Test
    void whatIsNoArchiveIsSaidToBeAFolder() {
        scans.preview(new PreviewOutcome.Ready(Previews.folder()));
        look();
        ArchiveLines folder = model.archives().get(0);
        assertThat(folder.title()).isEqualTo("Folder of photos");
        assertThat(folder.lines().get(0)).startsWith("No platform’s archive was recognised here.");
        assertThat(folder.unknown()).isEqualTo("Nothing in a plain folder says who could see these photos.");
    }

    @Test
    void problemsStandWithTheirArchiveOrBelowAll() {
        scans.preview(new PreviewOutcome.Ready(Previews.with(
                new AuditProblem("facebook-1", null, "S-105", "A part is missing."),
                new AuditProblem(null, "letter.zip", "S-102", "This file could not be read."))));
        look();
        assertThat(model.archives().get(0).problems())
                .extracting(AuditProblem::code)
                .containsExactly("S-105");
        assertThat(model.problems()).extracting(AuditProblem::code).containsExactly("S-102");
    }

    @Test
    void messagesAndTheTrashAreExaminedOnlyWhenTicked() {
        look();
        assertThat(model.count(AppearanceKind.MESSAGE)).isEqualTo(412);
        assertThat(model.count(AppearanceKind.DELETED)).isEqualTo(1);
        model.include(AppearanceKind.MESSAGE, true);
        assertThat(model.estimateProperty().get())
                .contains("Up to 412 more, as you ticked.")
                .as("only the upper ends grow, because the same pictures may be meant")
                .contains("That takes 2 minutes to 6 minutes")
                .endsWith("The results take 3 to 7 MB of the disk.");
        model.include(AppearanceKind.DELETED, true);
        model.include(AppearanceKind.DELETED, false);
        model.examine();
        assertThat(requests).containsExactly(new ScanRequest(List.of(ZIP), Set.of(AppearanceKind.MESSAGE)));
    }

    @Test
    void nothingIsIncludedUnasked() {
        look();
        model.examine();
        assertThat(requests).containsExactly(new ScanRequest(List.of(ZIP), Set.of()));
        assertThat(led).containsExactly("examine facebook.zip");
    }

    @Test
    void examiningDoesNotWaitForTheMeasuring() {
        model.begin();
        worker.runAll();
        window.runNext();
        model.examine();
        model.stop();
        window.runAll();
        model.examine();
        assertThat(led).containsExactly("examine facebook.zip");
        assertThat(model.estimateProperty().get()).contains("is being measured");
    }

    @Test
    void whatWasRefusedIsAskedForAgain() {
        look();
        model.examine();
        model.include(AppearanceKind.MESSAGE, true);
        model.examine();
        assertThat(requests)
                .containsExactly(
                        new ScanRequest(List.of(ZIP), Set.of()),
                        new ScanRequest(List.of(ZIP), Set.of(AppearanceKind.MESSAGE)));
    }

    @Test
    void nothingIsExaminedBeforeSomethingWasRecognised() {
        model.begin();
        model.examine();
        assertThat(led).isEmpty();
    }

    @Test
    void whatEndsItIsPassedOnUnlessItWasLeft() {
        scans.preview(new PreviewOutcome.NothingRead(List.of(new AuditProblem(null, "a.zip", "S-102", "No."))));
        look();
        assertThat(led).containsExactly("nothing 1");

        scans.failWith(new IllegalStateException("disk"));
        look();
        assertThat(led).containsExactly("nothing 1", "broken disk");

        model.begin();
        model.back();
        worker.runAll();
        window.runAll();
        assertThat(led).containsExactly("nothing 1", "broken disk", "back");
    }
}
