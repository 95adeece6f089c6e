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

    /**
     * How one try ended.
     *
     * @param way what was tried
     * @param refused whether this program itself refused it, before any other could
     * @param how what was said
     */
    public record Result(String way, boolean refused, String how) {}

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
                attempt("look a name up", InetAddress::getLocalHost),
                attempt("connect a socket", () -> {
                    try (Socket socket = new Socket()) {
                        socket.connect(nobody, MILLISECONDS);
                    }
                }),
                attempt(
                        "connect with TLS",
                        () -> SSLSocketFactory.getDefault().createSocket().connect(nobody, MILLISECONDS)),
                attempt("listen on a socket", () -> new ServerSocket(0).close()),
                attempt("send datagrams", () -> new DatagramSocket().close()),
                attempt("open an http URL", () -> open("http://" + NOBODY + "/")),
                attempt("open an https URL", () -> open("https://" + NOBODY + "/")),
                attempt("open an ftp URL", () -> open("ftp://" + NOBODY + "/")),
                attempt("open a jar from afar", () -> open("jar:http://" + NOBODY + "/a.jar!/b")),
                attempt("ask with the HTTP client", NetworkTrial::askWithHttpClient),
                attempt("open a channel", () -> SocketChannel.open().close()),
                attempt(
                        "open a channel of the local system",
                        () -> SocketChannel.open(StandardProtocolFamily.UNIX).close()),
                attempt(
                        "open a channel that listens",
                        () -> ServerSocketChannel.open().close()),
                attempt(
                        "open a channel for datagrams",
                        () -> DatagramChannel.open().close()),
                attempt(
                        "open an asynchronous channel",
                        () -> AsynchronousSocketChannel.open().close()),
                attempt(
                        "open an asynchronous channel that listens",
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

    private static Result attempt(String way, Attempt attempt) {
        try {
            attempt.make();
            return new Result(way, false, "it worked");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Result(way, false, "it was not waited for");
        } catch (IOException | RuntimeException | Error failure) {
            return result(way, failure);
        }
    }

    private static Result result(String way, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (NetworkClosedException.isIn(cause)) {
                return new Result(way, true, String.valueOf(cause.getMessage()));
            }
            if (cause instanceof UnknownHostException && isByMissingHosts(cause)) {
                return new Result(way, true, "No names are looked up, not even that of this machine");
            }
        }
        return new Result(way, false, "it failed, but not because this program refuses it: " + failure);
    }

    private static boolean isByMissingHosts(Throwable failure) {
        String hosts = System.getProperty(ClosedNetwork.HOSTS_PROPERTY);
        return hosts != null && String.valueOf(failure.getMessage()).contains(hosts);
    }
}
