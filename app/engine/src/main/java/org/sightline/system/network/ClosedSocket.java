package org.sightline.system.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.SocketAddress;
import java.net.SocketImpl;
import java.net.SocketImplFactory;

/** A socket that is never made. */
final class ClosedSocket extends SocketImpl {

    /** Java's way to put these in the place of its own; a class, because a lambda costs a moment at every start. */
    static final class Factory implements SocketImplFactory {
        @Override
        public SocketImpl createSocketImpl() {
            return new ClosedSocket();
        }
    }

    private static NetworkClosedException refused() {
        return new NetworkClosedException("a socket");
    }

    @Override
    protected void create(boolean stream) throws IOException {
        throw refused();
    }

    @Override
    protected void connect(String host, int port) throws IOException {
        throw refused();
    }

    @Override
    protected void connect(InetAddress address, int port) throws IOException {
        throw refused();
    }

    @Override
    protected void connect(SocketAddress address, int timeout) throws IOException {
        throw refused();
    }

    @Override
    protected void bind(InetAddress host, int port) throws IOException {
        throw refused();
    }

    @Override
    protected void listen(int backlog) throws IOException {
        throw refused();
    }

    @Override
    protected void accept(SocketImpl socket) throws IOException {
        throw refused();
    }

    @Override
    protected InputStream getInputStream() throws IOException {
        throw refused();
    }

    @Override
    protected OutputStream getOutputStream() throws IOException {
        throw refused();
    }

    @Override
    protected int available() throws IOException {
        throw refused();
    }

    @Override
    protected void close() {
        // There is nothing to close.
    }

    @Override
    protected void sendUrgentData(int data) throws IOException {
        throw refused();
    }

    @Override
    public void setOption(int option, Object value) throws NetworkClosedException {
        throw refused();
    }

    @Override
    public Object getOption(int option) throws NetworkClosedException {
        throw refused();
    }
}
