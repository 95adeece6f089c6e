package org.sightline.system.network;

import java.net.SocketException;

/** Something asked for the network, and this program has none. */
public final class NetworkClosedException extends SocketException {

    private static final long serialVersionUID = 1L;

    NetworkClosedException(String what) {
        super("This program does not use the network: " + what + " is refused");
    }
}
