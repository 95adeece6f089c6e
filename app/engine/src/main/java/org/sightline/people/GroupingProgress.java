package org.sightline.people;

/** Is told how far grouping has come, from several threads, and may end it by throwing. */
public interface GroupingProgress {

    GroupingProgress NONE = new GroupingProgress() {
        @Override
        public void check() {}

        @Override
        public void compared(double share) {}
    };

    /** Asked often; throws what the caller of the grouping is to receive if it shall end. */
    void check();

    /** A further share of a pass over all faces is done, 0 to 1. */
    void compared(double share);
}
