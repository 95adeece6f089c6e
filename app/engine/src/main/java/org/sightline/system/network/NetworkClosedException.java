package org.sightline.system.network;

import java.net.SocketException;

/** Something asked for the network, and this program has none. */
public final class NetworkClosedException extends SocketException {

    private static final long serialVersionUID = 1L;

    private static final String BEGINNING = "This program does not use the network: ";

    NetworkClosedException(String what) {
        super(BEGINNING + what + " is refused");
    }

    /** Whether this is the cause; Java's sockets pass on the message only. */
    static boolean isIn(Throwable failure) {
        return String.valueOf(failure.getMessage()).startsWith(BEGINNING);
    }
}
