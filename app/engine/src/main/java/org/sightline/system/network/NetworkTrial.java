package org.sightline.system.network;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;

/**
 * Tries every way to the network that Java offers, to see each refused. The address is one that belongs to nobody (RFC 5737), so
 * that nothing is reached where a way is open.
 */
public final class NetworkTrial {

    private static final String NOBODY = "192.0.2.1";
    private static final int DISCARD = 9;
    private static final int MILLISECONDS = 300;

    /** What is tried. */
    public enum Way {
        LOOK_UP,
        SOCKET,
        TLS,
        LISTEN,
        DATAGRAMS,
        HTTP,
        HTTPS,
        FTP,
        DISTANT_JAR,
        HTTP_CLIENT,
        CHANNEL,
        LOCAL_CHANNEL,
        LISTENING_CHANNEL,
        DATAGRAM_CHANNEL,
        ASYNCHRONOUS_CHANNEL,
        LISTENING_ASYNCHRONOUS_CHANNEL
    }

    /** How a try ended. */
    public enum Ending {
        /** This program itself refused it, before any other could. */
        REFUSED,
        /** No names are looked up, not even that of this machine. */
        NO_NAMES,
        WORKED,
        /** It failed, but not because this program refuses it. */
        FAILED_OTHERWISE,
        NOT_WAITED_FOR
    }

    /**
     * A way and how the try ended.
     *
     * @param failure the kind of error that it ended with; empty where it did not fail, or was refused
     */
    public record Result(Way way, Ending ending, String failure) {

        private Result(Way way, Ending ending) {
            this(way, ending, "");
        }

        public boolean refused() {
            return ending == Ending.REFUSED || ending == Ending.NO_NAMES;
        }
    }

    /** A try; whatever it opens it closes. */
    @FunctionalInterface
    private interface Attempt {
        void make() throws IOException, InterruptedException;
    }

    private NetworkTrial() {}

    /** Tries every way; takes less than a few seconds where all are refused. */
    public static List<Result> ofEveryWay() {
        InetSocketAddress nobody = new InetSocketAddress(literal(), DISCARD);
        return List.of(
                attempt(Way.LOOK_UP, InetAddress::getLocalHost),
                attempt(Way.SOCKET, () -> {
                    try (Socket socket = new Socket()) {
                        socket.connect(nobody, MILLISECONDS);
                    }
                }),
                attempt(
                        Way.TLS,
                        () -> SSLSocketFactory.getDefault().createSocket().connect(nobody, MILLISECONDS)),
                attempt(Way.LISTEN, () -> new ServerSocket(0).close()),
                attempt(Way.DATAGRAMS, () -> new DatagramSocket().close()),
                attempt(Way.HTTP, () -> open("http://" + NOBODY + "/")),
                attempt(Way.HTTPS, () -> open("https://" + NOBODY + "/")),
                attempt(Way.FTP, () -> open("ftp://" + NOBODY + "/")),
                attempt(Way.DISTANT_JAR, () -> open("jar:http://" + NOBODY + "/a.jar!/b")),
                attempt(Way.HTTP_CLIENT, NetworkTrial::askWithHttpClient),
                attempt(Way.CHANNEL, () -> SocketChannel.open().close()),
                attempt(
                        Way.LOCAL_CHANNEL,
                        () -> SocketChannel.open(StandardProtocolFamily.UNIX).close()),
                attempt(Way.LISTENING_CHANNEL, () -> ServerSocketChannel.open().close()),
                attempt(Way.DATAGRAM_CHANNEL, () -> DatagramChannel.open().close()),
                attempt(
                        Way.ASYNCHRONOUS_CHANNEL,
                        () -> AsynchronousSocketChannel.open().close()),
                attempt(
                        Way.LISTENING_ASYNCHRONOUS_CHANNEL,
                        () -> AsynchronousServerSocketChannel.open().close()));
    }

    private static InetAddress literal() {
        try {
            return InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 1});
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void open(String address) throws IOException {
        var connection = new URL(address).openConnection();
        connection.setConnectTimeout(MILLISECONDS);
        connection.connect();
    }

    private static void askWithHttpClient() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofMillis(MILLISECONDS))
                .build();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://" + NOBODY + "/")).build();
        client.send(request, HttpResponse.BodyHandlers.discarding());
    }

    private static Result attempt(Way way, Attempt attempt) {
        try {
            attempt.make();
            return new Result(way, Ending.WORKED);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Result(way, Ending.NOT_WAITED_FOR);
        } catch (IOException | RuntimeException | Error failure) {
            return result(way, failure);
        }
    }

    private static Result result(Way way, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (NetworkClosedException.isIn(cause)) {
                return new Result(way, Ending.REFUSED);
            }
            if (cause instanceof UnknownHostException && isByMissingHosts(cause)) {
                return new Result(way, Ending.NO_NAMES);
            }
        }
        return new Result(way, Ending.FAILED_OTHERWISE, failure.getClass().getSimpleName());
    }

    private static boolean isByMissingHosts(Throwable failure) {
        String hosts = System.getProperty(ClosedNetwork.HOSTS_PROPERTY);
        return hosts != null && String.valueOf(failure.getMessage()).contains(hosts);
    }
}
