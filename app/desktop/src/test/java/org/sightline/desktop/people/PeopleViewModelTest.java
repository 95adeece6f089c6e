package org.sightline.desktop.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.desktop.service.PeopleDesk;
import org.sightline.desktop.service.PersonRow;
import org.sightline.desktop.testing.FakePeople;
import org.sightline.desktop.testing.LaterExecutor;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.Role;

class PeopleViewModelTest {

    private final LaterExecutor worker = new LaterExecutor();
    private final AtomicInteger changes = new AtomicInteger();
    private final List<PersonRow> copied = new ArrayList<>();
    private final FakePeople people = new FakePeople()
            .with("a", null, 9)
            .with("b", "Bo", 5)
            .with("c", null, 3)
            .with("d", null, 1);
    private final PeopleViewModel model =
            new PeopleViewModel(people, new Background(worker, Runnable::run), Messages.english(), new Noted());

    /** Notes what the screen sets off. */
    private final class Noted implements PeopleViewModel.Actions {
        @Override
        public void peopleChanged() {
            changes.incrementAndGet();
        }

        @Override
        public void makeCopies(PersonRow person) {
            copied.add(person);
        }
    }

    @Test
    void copiesAreMadeOfTheOneWhoIsLookedAt() {
        model.makeCopies();
        assertThat(copied).as("nobody is").isEmpty();
        model.look(row("b"));
        model.makeCopies();
        assertThat(copied).extracting(row -> row.id().value()).containsExactly("b");
    }

    @BeforeEach
    void read() {
        model.refresh();
        worker.runAll();
    }

    private List<String> listed() {
        return model.rows().stream().map(row -> row.id().value()).toList();
    }

    private PersonRow row(String id) {
        return model.rows().stream()
                .filter(row -> row.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thoseWithASingleFaceAreListedWhenAskedFor() {
        assertThat(listed()).containsExactly("a", "b", "c");
        assertThat(model.leftProperty().get()).startsWith("One more");
        model.everyoneProperty().set(true);
        assertThat(listed()).containsExactly("a", "b", "c", "d");
        assertThat(model.leftProperty().get()).isEmpty();
    }

    @Test
    void theOrderStandsStillUntilItIsAskedForAnew() {
        model.merge(List.of(row("b"), row("c")));
        model.merge(List.of(row("b"), row("a")));
        worker.runAll();
        assertThat(people.done()).containsExactly("merge b c", "merge b a");
        model.everyoneProperty().set(true);
        assertThat(listed()).containsExactly("b", "d");

        FakePeople more = new FakePeople().with("x", null, 2).with("y", null, 3).with("z", null, 4);
        PeopleViewModel other =
                new PeopleViewModel(more, new Background(worker, Runnable::run), Messages.english(), new Noted());
        other.refresh();
        worker.runAll();
        other.merge(List.of(other.rows().get(2), other.rows().get(1)));
        worker.runAll();
        assertThat(other.rows()).extracting(row -> row.id().value()).containsExactly("z", "x");
        other.sort();
        assertThat(other.rows()).extracting(row -> row.id().value()).containsExactly("x", "z");
    }

    @Test
    void whoHasANameIsKept() {
        model.merge(List.of(row("a"), row("b"), row("c")));
        worker.runAll();
        assertThat(people.done()).containsExactly("merge b a", "merge b c");
        assertThat(model.statusProperty().get()).startsWith("They are one person now.");
        assertThat(changes.get()).isEqualTo(1);
    }

    @Test
    void oneAloneCannotBeJoined() {
        model.merge(List.of(row("a")));
        worker.runAll();
        assertThat(people.done()).isEmpty();
        assertThat(model.statusProperty().get()).startsWith("Choose two or more");
    }

    @Test
    void aNameThatIsTheSameIsNoCorrection() {
        model.name(row("b"), " Bo ");
        model.name(row("a"), "");
        worker.runAll();
        assertThat(people.done()).isEmpty();
        model.name(row("a"), "Anna");
        worker.runAll();
        assertThat(people.done()).containsExactly("name a Anna");
        assertThat(row("a").person().name()).isEqualTo("Anna");
        assertThat(model.statusProperty().get()).as("names nobody").doesNotContain("Anna");
    }

    @Test
    void whoIsIgnoredGoesUnlessLookedAt() {
        model.ignore(List.of(row("c")));
        worker.runAll();
        assertThat(listed()).containsExactly("a", "b");
        model.look(row("a"));
        worker.runAll();
        model.ignore(List.of(row("a")));
        worker.runAll();
        assertThat(listed()).containsExactly("a", "b");
        assertThat(row("a").person().ignored()).isTrue();
    }

    @Test
    void aQuestionIsAnsweredOrAskedLater() {
        PeopleDesk.Pair pair = model.suggestionProperty().get();
        assertThat(pair).isNotNull();
        model.sayDifferent();
        worker.runAll();
        assertThat(people.done()).containsExactly("apart a b");
        model.sayLater();
        worker.runAll();
        assertThat(model.suggestionProperty().get()).isNull();
    }

    @Test
    void sayingTheSameJoinsThem() {
        model.sayTheSame();
        worker.runAll();
        assertThat(people.done()).containsExactly("merge b a");
    }

    @Test
    void whereThereIsNothingToUndoItSaysSo() {
        model.undo();
        worker.runAll();
        assertThat(model.statusProperty().get()).isEqualTo("There is nothing to take back.");
        model.redo();
        worker.runAll();
        assertThat(model.statusProperty().get()).isEqualTo("There is nothing to do again.");
    }

    @Test
    void aRoleThatIsTheSameIsNoCorrection() {
        model.role(row("a"), Role.ME);
        worker.runAll();
        assertThat(people.done()).containsExactly("role a ME");
    }
}
