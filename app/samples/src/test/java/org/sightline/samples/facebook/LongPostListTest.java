package org.sightline.samples.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.samples.Archives;

/** Lists of posts of any length. */
class LongPostListTest {
    @Test
    void aListHasTheAskedSize() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long posts = LongPostList.write(bytes, 100_000);

        assertThat(bytes.size()).isBetween(100_000, 101_000);
        Object list = Archives.parse(bytes.toByteArray());
        assertThat((List<?>) list).hasSize((int) posts);
        assertThat(Archives.texts(list, "post")).contains("Tag 0 🎈");
        assertThat(Archives.texts(list, "uri")).hasSize((int) posts).doesNotHaveDuplicates();
    }
}
