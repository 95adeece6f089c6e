package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryShareTest {

    @Test
    void aFileThatIsTooLargeForAllOfItStillGetsItsTurn() throws Exception {
        MemoryShare memory = new MemoryShare(512L << 20);

        int whole = memory.acquire(10L << 30);
        assertThat(whole).isEqualTo(312);
        memory.release(whole);
        assertThat(memory.acquire(0)).isEqualTo(1);
        assertThat(memory.acquire(10L << 20)).isEqualTo(21);
    }

    @Test
    void aSmallHeapStillExaminesOneFileAtATime() throws Exception {
        MemoryShare memory = new MemoryShare(1);

        assertThat(memory.acquire(1L << 30)).isEqualTo(1);
    }
}
