package org.sightline.worker;

/** A worker ended before it answered. */
final class WorkerDied extends Exception {

    private static final long serialVersionUID = 1L;

    private final Death death;

    WorkerDied(Death death, Throwable cause) {
        super(death.name(), cause);
        this.death = death;
    }

    Death death() {
        return death;
    }
}
