package org.sightline.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

    @TempDir
    private Path folder;

    @Test
    void foldersAndArchivesAreChildrenAndNothingElseIs() throws Exception {
        Files.createDirectories(folder.resolve("bert"));
        Files.createDirectories(folder.resolve(".hidden"));
        for (String file : List.of(
                "anna.zip",
                "carla.TAR.GZ",
                "anna.zip.consent.json",
                "anna.zip.answers.json",
                "notes.txt",
                "consent.json",
                ".x.zip")) {
            Files.writeString(folder.resolve(file), "");
        }
        Children children = Children.of(folder);

        assertThat(children.all()).extracting(Child::name).containsExactly("anna.zip", "bert", "carla.TAR.GZ");
        assertThat(children.leftOut()).containsExactly("consent.json", "notes.txt");
        assertThat(children.all().get(0).consentFile()).isEqualTo(folder.resolve("anna.zip.consent.json"));
        assertThat(children.all().get(1).consentFile()).isEqualTo(folder.resolve("bert/consent.json"));
        assertThat(children.all().get(1).answersFile()).isEqualTo(folder.resolve("bert/answers.json"));
    }

    @Test
    void sharesTogetherAreTheWholeAndEachChildIsInOne() {
        for (int count = 0; count < 40; count++) {
            List<Child> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                all.add(new Child("child " + i, folder.resolve("child " + i)));
            }
            Children children = new Children(all, List.of());
            for (int shards = 1; shards < 12; shards++) {
                List<Child> together = new ArrayList<>();
                for (int number = 1; number <= shards; number++) {
                    List<Child> share = children.of(new Shard(number, shards));
                    assertThat(share.size()).isBetween(count / shards, count / shards + 1);
                    together.addAll(share);
                }
                assertThat(together).containsExactlyInAnyOrderElementsOf(all);
            }
            assertThat(children.of(Shard.WHOLE)).isEqualTo(all);
        }
    }

    @Test
    void aShareIsReadAsTwoNumbersFromOneOn() {
        assertThat(Shard.parse("2/4")).contains(new Shard(2, 4));
        assertThat(Shard.parse("1/1")).contains(Shard.WHOLE);
        for (String wrong : List.of("0/4", "5/4", "1/0", "4", "1/", "-1/4", "1/4/2", "a/b", " 1/4", "1/99999", "")) {
            assertThat(Shard.parse(wrong)).as(wrong).isEmpty();
        }
    }
}
