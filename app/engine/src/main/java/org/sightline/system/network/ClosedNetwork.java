package org.sightline.system.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.nio.file.Path;

/**
 * Shuts the network for this process. The first thing that every main does: what Java has set up before cannot be shut any more.
 *
 * <p>Closed: names of hosts, sockets, server sockets, datagrams, channels of {@code java.nio}, and every URL but those of jars,
 * files and the Java runtime; what stands on them, such as the HTTP client, TLS and RMI, is closed with them. Not closed, because
 * Java offers no way: what native code does by itself (the window system's own socket among it), and attaching to this process.
 */
public final class ClosedNetwork {

    /** Java looks names up in this file only, once it is named; there is none, so that no name but localhost is found. */
    public static final String HOSTS_PROPERTY = "jdk.net.hosts.file";

    private ClosedNetwork() {}

    /**
     * Shuts the network, once for each process.
     *
     * @throws IllegalStateException if something else has set the network up already
     */
    @SuppressWarnings(
            "deprecation") // Factories of sockets are deprecated for other uses; there is no other way to refuse them.
    public static void close() {
        System.setProperty(HOSTS_PROPERTY, noHosts().toString());
        System.setProperty("java.net.useSystemProxies", "false");
        System.setProperty("java.nio.channels.spi.SelectorProvider", ClosedChannels.class.getName());
        System.setProperty(
                "java.nio.channels.spi.AsynchronousChannelProvider", ClosedAsynchronousChannels.class.getName());
        try {
            URL.setURLStreamHandlerFactory(new ClosedUrls());
            Socket.setSocketImplFactory(new ClosedSocket.Factory());
            ServerSocket.setSocketFactory(new ClosedSocket.Factory());
            DatagramSocket.setDatagramSocketImplFactory(new ClosedDatagrams.Factory());
        } catch (IOException failure) {
            throw new UncheckedIOException("The network could not be closed", failure);
        } catch (Error alreadySet) {
            throw new IllegalStateException("The network could not be closed: it is set up already", alreadySet);
        }
        ProxySelector.setDefault(new ClosedProxies());
    }

    private static Path noHosts() {
        return Path.of(System.getProperty("java.home"), "no-hosts");
    }
}
