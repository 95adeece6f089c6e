package org.sightline.bench.people;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sightline.bench.accuracy.FaceOfPerson;
import org.sightline.model.Effort;
import org.sightline.people.Grouping;
import org.sightline.people.GroupingProgress;
import org.sightline.people.Restrictions;

/** Prints how well labelled photos are grouped and found; see bench/people. */
public final class PeopleBenchmark {

    private PeopleBenchmark() {}

    /** @param arguments folders of labelled photos, a folder a person */
    public static void main(String[] arguments) throws IOException {
        List<FaceOfPerson> photos =
                FaceOfPerson.examine(Stream.of(arguments).map(Path::of).toList(), Effort.NORMAL);
        LabelledFaces labels = LabelledFaces.of(photos);
        print(labels, photos.size());
    }

    static void print(LabelledFaces labels, int photos) {
        List<Grouping.Group> groups = Grouping.of(labels.faces(), Restrictions.NONE, GroupingProgress.NONE);
        GroupingMeasure measure = GroupingMeasure.of(groups, labels);
        System.out.printf(
                Locale.ENGLISH,
                "%,d photos, %,d faces, %,d of them labelled, in %,d groups%n",
                photos,
                labels.faces().size(),
                labels.person().size(),
                groups.size());
        System.out.printf(
                Locale.ENGLISH,
                "pairs: precision %.4f, recall %.4f; B-cubed F1 %.4f%n",
                measure.precision(),
                measure.recall(),
                measure.bCubed());
        System.out.printf(
                "Groups that hold several people: %d%n", measure.falseMerges().size());
        measure.falseMerges().forEach(line -> System.out.println("  " + line));
        System.out.println("People in several groups: " + GroupingMeasure.split(groups, labels));
        FindMeasure.Result found = new FindMeasure(labels).measure();
        System.out.printf(
                Locale.ENGLISH,
                "find: of %,d queries %.4f bring all photos of the person before anyone else's (%.4f where bystanders whom nobody"
                        + " labelled are passed over); by faces alone %.4f%n",
                found.queries(),
                (double) found.asShipped() / found.queries(),
                (double) found.labelled() / found.queries(),
                (double) found.byFaces() / found.queries());
    }
}
