package org.sightline.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.sightline.audit.CancellationToken;

/**
 * Ctrl-C: asks the scan to stop, waits until what is finished is kept, and says how to go on. The virtual machine then ends
 * with 130 by itself.
 */
final class Interruption implements AutoCloseable {

    private static final long LONGEST_WAIT_SECONDS = 20;

    private final CancellationToken cancellation = new CancellationToken();
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;

    Interruption(Terminal terminal, String afterwards) {
        hook = new Thread(
                () -> {
                    cancellation.cancel();
                    boolean ended = await();
                    terminal.message(terminal.interactive() ? "\n" + afterwards : afterwards);
                    if (!ended) {
                        terminal.tell("scan.notWaited");
                    }
                },
                "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private boolean await() {
        try {
            return finished.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    CancellationToken token() {
        return cancellation;
    }

    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The hook is running: it speaks, and this thread must not go on to speak, too.
            awaitEnd();
        }
    }

    private static void awaitEnd() {
        try {
            Thread.sleep(TimeUnit.SECONDS.toMillis(LONGEST_WAIT_SECONDS));
        } catch (InterruptedException woken) {
            Thread.currentThread().interrupt();
        }
    }
}
