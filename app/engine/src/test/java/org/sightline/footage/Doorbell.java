package org.sightline.footage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A door on this machine that nobody may come to: it counts who connects, and closes at once. */
public final class Doorbell implements AutoCloseable {

    private final ServerSocket door;
    private final AtomicInteger rings = new AtomicInteger();
    private final CountDownLatch rung = new CountDownLatch(1);

    /** @throws IOException if this machine has no loopback */
    public Doorbell() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread porter = new Thread(this::listen, "doorbell");
        porter.setDaemon(true);
        porter.start();
    }

    private void listen() {
        while (!door.isClosed()) {
            try (Socket visitor = door.accept()) {
                if (visitor.isConnected()) {
                    rings.incrementAndGet();
                    rung.countDown();
                }
            } catch (IOException closed) {
                // Closing the door ends the wait.
            }
        }
    }

    /** Where it is, such as 127.0.0.1. */
    public String host() {
        return door.getInetAddress().getHostAddress();
    }

    /** On which port. */
    public int port() {
        return door.getLocalPort();
    }

    /** An address of that scheme behind which there is a file. */
    public String address(String scheme, String file) {
        return scheme + "://" + host() + ":" + port() + "/" + file;
    }

    /** How many have come. */
    public int rings() {
        return rings.get();
    }

    /** Waits until somebody has come; false if nobody did. */
    public boolean isRungWithin(long seconds) throws InterruptedException {
        return rung.await(seconds, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
