package org.sightline.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.desktop.testing.Hand.press;
import static org.sightline.desktop.testing.Hand.text;
import static org.sightline.desktop.testing.Hand.waitUntil;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.audit.CancellationToken;
import org.sightline.audit.Person;
import org.sightline.desktop.discreet.Discreet;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.find.FindLine;
import org.sightline.desktop.photos.Facet;
import org.sightline.desktop.photos.PhotoDetail;
import org.sightline.desktop.pictures.PictureView;
import org.sightline.desktop.plan.PlanLine;
import org.sightline.desktop.service.AuditPlace;
import org.sightline.desktop.service.EngineScanService;
import org.sightline.desktop.service.Examination;
import org.sightline.desktop.service.PersonRow;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.desktop.service.ScanOutcome;
import org.sightline.desktop.service.ScanRequest;
import org.sightline.desktop.shell.Place;
import org.sightline.desktop.shell.ShellView;
import org.sightline.desktop.shell.ShellViewModel;
import org.sightline.desktop.shell.Surroundings;
import org.sightline.desktop.testing.Around;
import org.sightline.desktop.testing.FakeChooser;
import org.sightline.desktop.testing.FakeExamination;
import org.sightline.desktop.testing.FakeOutside;
import org.sightline.desktop.testing.Summaries;
import org.sightline.desktop.testing.WindowWatch;
import org.sightline.desktop.theme.Stylist;
import org.sightline.desktop.theme.Theme;
import org.sightline.desktop.theme.ThemeChoice;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.PersonId;
import org.sightline.model.Role;
import org.sightline.report.ReportWriter;
import org.sightline.samples.SampleExport;
import org.sightline.samples.SamplePhotos;
import org.sightline.system.AppFolders;
import org.sightline.system.Version;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Every screen of an audit with the real engine and real photos, scanned once. What a test corrects it takes back. */
@ExtendWith(ApplicationExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensTest {

    private final WindowWatch scans = new WindowWatch(new EngineScanService(
            AppFolders.under(Path.of("target", "home").toAbsolutePath()),
            new ReportWriter(Version.current(), Clock.systemUTC())));
    private final FakeChooser chooser = new FakeChooser();
    private final Messages messages = Messages.english();
    private Path archive = Path.of("not yet");
    private Examination examination = new FakeExamination(Summaries.ofHeadlines(0, 0));
    private FakeOutside outside = new FakeOutside();
    private Discreet discreet = new Discreet();
    private ShellViewModel shell = open();

    @BeforeAll
    void scan(@TempDir Path folder) throws IOException {
        archive = folder.resolve("facebook-alex-example.zip");
        SampleExport.create(archive);
        ScanOutcome outcome = scans.scan(
                new ScanRequest(List.of(archive), Set.of()),
                new AuditPlace.Temporary(),
                progress -> {},
                new CancellationToken());
        examination = ((ScanOutcome.Finished) outcome).examination();
    }

    @AfterAll
    void close() {
        scans.close();
    }

    private ShellViewModel open() {
        return new ShellViewModel(
                "Sample photos",
                examination,
                Around.settings(messages),
                (folder, files) -> {},
                Background.start(),
                messages,
                () -> {});
    }

    @Start
    void open(Stage stage) {
        outside = new FakeOutside();
        discreet = new Discreet();
        shell = open();
        Surroundings around =
                new Surroundings(chooser, outside, Background.start(), new Hiding(discreet, messages), messages);
        ShellView view = new ShellView(shell, around);
        Scene scene = new Scene(view, 1280, 800);
        Stylist.dress(scene, new ThemeChoice(Theme.LIGHT));
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void theWindowNeverWaited() {
        assertThat(scans.take()).as("engine or store on the window's thread").isEmpty();
    }

    private void go(FxRobot robot, Place place) {
        robot.interact(() -> shell.go(place));
        waitForFxEvents();
    }

    @Test
    void theOverviewSaysHowPhotosDivideAndWhatToDoFirst(FxRobot robot) throws TimeoutException {
        waitUntil(() -> robot.lookup("#first-steps").tryQuery().isPresent());
        assertThat(robot.lookup("#by-platform").tryQuery()).isPresent();
        assertThat(robot.lookup("#by-kind").tryQuery()).isPresent();
        assertThat(robot.lookup("#by-year")
                        .<Node>query()
                        .lookup(".year-columns")
                        .getAccessibleText())
                .contains("2016: ");
        robot.interact(() -> robot.lookup("#to-plan").<Button>query().fire());
        assertThat(shell.placeProperty().get()).isEqualTo(Place.PLAN);
    }

    @Test
    void thePlanIsTriedOutByKeyboard(FxRobot robot) throws TimeoutException {
        go(robot, Place.PLAN);
        waitUntil(() -> !shell.plan().lines().isEmpty());
        assertThat(text(robot, "#plan-now")).contains("visible without an account now");
        waitUntil(() -> shell.plan().thenProperty().get().startsWith("Tick steps"));
        robot.push(KeyCode.SPACE);
        waitUntil(() -> shell.plan().thenProperty().get().startsWith("With the one step"));
        assertThat(shell.plan().ticked()).hasSize(1);
        robot.push(KeyCode.SPACE);
        waitUntil(() -> shell.plan().thenProperty().get().startsWith("Tick steps"));
        robot.interact(() -> shell.plan().tickAll(true));
        waitUntil(() -> shell.plan().thenProperty().get().startsWith("With the "));
        assertThat(numbers(text(robot, "#plan-then"), 1))
                .isLessThan(numbers(text(robot, "#plan-now"), 0) + numbers(text(robot, "#plan-now"), 1));
    }

    /** One of the numbers of a sentence. */
    private static int numbers(String sentence, int which) {
        String[] parts = sentence.replaceAll("[^0-9]+", " ").strip().split(" ", -1);
        return parts.length > which && !parts[which].isEmpty() ? Integer.parseInt(parts[which]) : 0;
    }

    @Test
    void anAddressIsOpenedOnlyAfterAsking(FxRobot robot) throws TimeoutException {
        go(robot, Place.PLAN);
        waitUntil(() -> !shell.plan().lines().isEmpty());
        PlanLine.Step first = shell.plan().lines().stream()
                .filter(PlanLine.Step.class::isInstance)
                .map(PlanLine.Step.class::cast)
                .findFirst()
                .orElseThrow();
        waitUntil(() -> robot.lookup(".open-address").tryQuery().isPresent());
        press(robot, ".copy-address");
        assertThat(outside.copied()).containsExactly(first.details().address());
        press(robot, ".open-address");
        assertThat(outside.opened()).isEmpty();
        assertThat(robot.lookup(".asking").<Node>query().isVisible()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".asking").queryAllAs(Node.class)).noneMatch(node -> node.lookup(".yes-open") != null);
        assertThat(outside.opened()).isEmpty();
        press(robot, ".open-address");
        press(robot, ".yes-open");
        assertThat(outside.opened()).containsExactly(first.details().address());
    }

    private void readPeople(FxRobot robot) throws TimeoutException {
        go(robot, Place.PEOPLE);
        robot.interact(() -> shell.people().everyoneProperty().set(true));
        waitUntil(() -> shell.people().rows().size() > 2
                && shell.people().statusProperty().get().isEmpty());
    }

    /** Two people whom no photo shows together. */
    private List<PersonRow> apart() {
        List<PersonRow> rows = shell.people().rows();
        for (PersonRow one : rows) {
            for (PersonRow other : rows) {
                boolean together = examination.people().faces(one.id()).stream()
                        .anyMatch(face -> examination.people().faces(other.id()).stream()
                                .anyMatch(face2 ->
                                        face2.id().photo().equals(face.id().photo())));
                if (!one.id().equals(other.id()) && !together) {
                    return List.of(one, other);
                }
            }
        }
        throw new IllegalStateException("The sample holds no two people who are apart");
    }

    @Test
    void aMergeIsMadeAndUndoneByKeyboard(FxRobot robot) throws TimeoutException {
        readPeople(robot);
        List<PersonRow> two = apart();
        int before = shell.people().rows().size();
        ListView<PersonRow> list = robot.lookup("#people-list").query();
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().clearSelection();
            two.forEach(row -> list.getSelectionModel().select(row));
        });
        robot.push(KeyCode.G);
        waitUntil(() -> shell.people().rows().size() == before - 1);
        assertThat(text(robot, "#people-status")).startsWith("They are one person now.");
        PersonRow joined = shell.people().rows().stream()
                .filter(row -> row.id().equals(two.get(0).id())
                        || row.id().equals(two.get(1).id()))
                .findFirst()
                .orElseThrow();
        assertThat(joined.faces()).isEqualTo(two.get(0).faces() + two.get(1).faces());

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        waitUntil(() -> shell.people().rows().size() == before);
        assertThat(text(robot, "#people-status")).isEqualTo("Taken back: two are one");
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        waitUntil(() -> shell.people().rows().size() == before - 1);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        waitUntil(() -> shell.people().rows().size() == before);
    }

    @Test
    void twoOnOnePhotoAreJoinedOnlyWhenTheUserSaysSo(FxRobot robot) throws TimeoutException {
        readPeople(robot);
        List<PersonRow> rows = shell.people().rows();
        int before = rows.size();
        PersonRow one = rows.stream()
                .filter(row -> row.portrait() != null
                        && row.portrait().photo().faces().stream()
                                        .filter(face -> face.person() != null)
                                        .count()
                                > 1)
                .findFirst()
                .orElseThrow();
        PersonRow other = rows.stream()
                .filter(row -> !row.id().equals(one.id())
                        && Objects.requireNonNull(one.portrait()).photo().faces().stream()
                                .anyMatch(face -> face.person() != null
                                        && face.person().id().equals(row.id())))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> shell.people().merge(List.of(one, other)));
        waitUntil(() -> shell.people().questionProperty().get() != null);
        assertThat(shell.people().rows()).hasSize(before);
        press(robot, "#twice-no");
        assertThat(shell.people().questionProperty().get()).isNull();
        robot.interact(() -> shell.people().merge(List.of(one, other)));
        waitUntil(() -> shell.people().questionProperty().get() != null);
        press(robot, "#twice-yes");
        waitUntil(() -> shell.people().rows().size() == before - 1);
        robot.interact(() -> shell.people().undo());
        waitUntil(() -> shell.people().rows().size() == before);
    }

    @Test
    void namesAndRolesAreGivenAndHidden(FxRobot robot) throws TimeoutException {
        readPeople(robot);
        PersonRow row = shell.people().rows().get(0);
        ListView<PersonRow> list = robot.lookup("#people-list").query();
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(0);
        });
        waitUntil(() -> !shell.people().faces().isEmpty());
        assertThat(shell.people().faces()).hasSize(row.faces());
        robot.push(KeyCode.N);
        robot.write("Alex");
        robot.push(KeyCode.ENTER);
        waitUntil(() -> "Alex".equals(shell.people().rows().get(0).person().name()));
        robot.interact(list::requestFocus);
        robot.push(KeyCode.M);
        waitUntil(() -> shell.people().rows().get(0).person().role() == Role.ME);
        assertThat(new Hiding(discreet, messages)
                        .of(shell.people().rows().get(0).person()))
                .isEqualTo("You");
        robot.interact(discreet::toggle);
        assertThat(robot.lookup("#person-name").<TextField>query().isVisible()).isFalse();
        robot.interact(discreet::toggle);
        robot.interact(() -> shell.people().undo());
        waitUntil(() -> shell.people().rows().get(0).person().role() == null);
        robot.interact(() -> shell.people().undo());
        waitUntil(() -> shell.people().rows().get(0).person().name() == null);
    }

    @Test
    void aFaceBecomesANewPersonAndComesBack(FxRobot robot) throws TimeoutException {
        readPeople(robot);
        int before = shell.people().rows().size();
        PersonRow row = shell.people().rows().stream()
                .filter(person -> person.faces() > 1)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> shell.people().look(row));
        waitUntil(() -> shell.people().faces().size() == row.faces());
        robot.interact(() -> shell.people().split(shell.people().faces().subList(0, 1)));
        waitUntil(() -> shell.people().rows().size() == before + 1);
        int at = shell.people().rows().indexOf(shell.people().shownProperty().get());
        assertThat(shell.people().rows().get(at + 1).faces())
                .as("who is new stands behind the one they were part of")
                .isEqualTo(1);
        robot.interact(() -> shell.people().undo());
        waitUntil(() -> shell.people().rows().size() == before);
        assertThat(shell.people().faces()).hasSize(row.faces());
    }

    @Test
    void photosAreFilteredSearchedAndOpenedByKeyboard(FxRobot robot) throws TimeoutException {
        go(robot, Place.PHOTOS);
        waitUntil(() -> !shell.photos().photos().isEmpty());
        int all = shell.photos().photos().size();
        assertThat(shell.photos().countsProperty().get().get(Facet.EXPOSURE)).isNotEmpty();
        robot.interact(() -> shell.photos().choose(Facet.YEAR, "2016", true));
        waitUntil(() -> shell.photos().photos().size() < all);
        assertThat(shell.photos().photos())
                .allMatch(card -> card.day() != null && card.day().getYear() == 2016);
        press(robot, "#no-filter");
        waitUntil(() -> shell.photos().photos().size() == all);

        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        robot.write("halloween");
        waitUntil(() -> shell.photos().photos().size() == 1);
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        robot.push(KeyCode.ENTER);
        waitUntil(() -> shell.photos().detailProperty().get() != null);
        PhotoDetail detail =
                Objects.requireNonNull(shell.photos().detailProperty().get());
        assertThat(detail.reasons()).isNotEmpty();
        assertThat(detail.places()).isNotEmpty();
        assertThat(detail.givesAway()).anyMatch(line -> line.text().startsWith("Where it was taken"));
        assertThat(detail.faces()).allMatch(face -> face.words().contains("pixels apart"));
        PictureView picture = robot.lookup("#large-picture").query();
        waitUntil(picture::isShown);
        robot.push(KeyCode.ESCAPE);
        assertThat(shell.photos().detailProperty().get()).isNull();
        robot.interact(() -> shell.photos().chooseNothing());
        waitUntil(() -> shell.photos().photos().size() == all);
    }

    @Test
    void severalPhotosAreChosenByKeyboard(FxRobot robot) throws TimeoutException {
        go(robot, Place.PHOTOS);
        waitUntil(() -> shell.photos().photos().size() > 8);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.SPACE);
        assertThat(text(robot, "#photos-chosen")).isEqualTo("2 chosen");
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        assertThat(text(robot, "#photos-chosen"))
                .isEqualTo(shell.photos().photos().size() + " chosen");
        press(robot, "#photo-copy");
        waitUntil(() -> !text(robot, "#photos-status").isEmpty());
    }

    @Test
    void aFaceOfAPhotoLeadsToTheOthers(FxRobot robot) throws TimeoutException {
        go(robot, Place.PHOTOS);
        waitUntil(() -> !shell.photos().photos().isEmpty());
        PhotoCard card = shell.photos().photos().stream()
                .filter(photo ->
                        photo.faces().stream().anyMatch(face -> face.level().isIdentifiable()))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> shell.photos().open(card));
        waitUntil(() -> robot.lookup(".find-face").tryQuery().isPresent());
        press(robot, ".find-face");
        assertThat(shell.placeProperty().get()).isEqualTo(Place.FIND);
        waitUntil(() -> !shell.find().results().isEmpty());
        assertThat(shell.find().results().get(0)).isInstanceOf(FindLine.Heading.class);
        assertThat(((FindLine.Heading) shell.find().results().get(0)).text()).isEqualTo("Very likely the same");
        assertThat(shell.find().results())
                .anyMatch(line -> line instanceof FindLine.Match match
                        && match.photo().id().equals(card.id()));
        robot.interact(() -> {
            ListView<FindLine> results = robot.lookup("#find-results").query();
            results.requestFocus();
            results.getSelectionModel().select(1);
        });
        robot.push(KeyCode.ENTER);
        assertThat(shell.placeProperty().get()).isEqualTo(Place.PHOTOS);
        waitUntil(() -> shell.photos().detailProperty().get() != null);
    }

    @Test
    void aPictureOfAFileIsSearchedAndOneThatIsNoneIsRefused(FxRobot robot, @TempDir Path folder) throws Exception {
        go(robot, Place.FIND);
        Path picture = folder.resolve("somebody.jpg");
        SamplePhotos photos = SamplePhotos.load();
        Files.write(picture, photos.smallVariation(photos.people().get(1), 1000, 77));
        chooser.choose(List.of(picture));
        press(robot, "#find-file");
        waitUntil(() -> shell.find().queryProperty().get() != null);
        robot.interact(() -> shell.find().choose(0));
        waitUntil(() -> !shell.find().results().isEmpty());
        PictureView shown = robot.lookup("#query-picture").query();
        waitUntil(shown::isShown);
        robot.interact(discreet::toggle);
        assertThat(shown.isShown()).isFalse();
        robot.interact(discreet::toggle);

        Path text = Files.writeString(folder.resolve("letter.jpg"), "no picture");
        robot.interact(() -> shell.find().search(text));
        waitUntil(() -> !shell.find().workingProperty().get());
        assertThat(shell.find().results()).isEmpty();
        assertThat(text(robot, "#find-notice")).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void pixelsThatArePastedAreExamined(FxRobot robot) throws TimeoutException {
        go(robot, Place.FIND);
        robot.interact(() -> shell.find().search(new int[300 * 200], 300, 200));
        waitUntil(() -> !shell.find().workingProperty().get());
        assertThat(shell.find().noticeProperty().get()).startsWith("No face found by this app in this picture.");
    }

    @Test
    void inDiscreetModeNoPictureIsShown(FxRobot robot) throws TimeoutException {
        go(robot, Place.PHOTOS);
        waitUntil(() ->
                robot.lookup(".picture").queryAllAs(PictureView.class).stream().anyMatch(PictureView::isShown));
        robot.interact(discreet::toggle);
        waitForFxEvents();
        assertThat(robot.lookup(".picture").queryAllAs(PictureView.class)).noneMatch(PictureView::isShown);
        robot.interact(discreet::toggle);
        waitUntil(() ->
                robot.lookup(".picture").queryAllAs(PictureView.class).stream().anyMatch(PictureView::isShown));
    }

    @Test
    void namesOfOthersAreHidden() {
        Hiding hiding = new Hiding(discreet, messages);
        Person bo = new Person(new PersonId("b"), "Bo", null, false);
        assertThat(hiding.of(bo)).isEqualTo("Bo");
        discreet.toggle();
        assertThat(hiding.of(bo)).isEqualTo("Name hidden");
        assertThat(hiding.text("Café Zürich")).isEqualTo("hidden");
        discreet.toggle();
    }
}
