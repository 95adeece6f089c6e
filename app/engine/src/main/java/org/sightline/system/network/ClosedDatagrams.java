package org.sightline.system.network;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocketImpl;
import java.net.DatagramSocketImplFactory;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketAddress;

/** A socket for datagrams that is never made. */
final class ClosedDatagrams extends DatagramSocketImpl {

    /** Java's way to put these in the place of its own. */
    static final class Factory implements DatagramSocketImplFactory {
        @Override
        public DatagramSocketImpl createDatagramSocketImpl() {
            return new ClosedDatagrams();
        }
    }

    private static NetworkClosedException refused() {
        return new NetworkClosedException("a datagram socket");
    }

    @Override
    protected void create() throws NetworkClosedException {
        throw refused();
    }

    @Override
    protected void bind(int port, InetAddress address) throws NetworkClosedException {
        throw refused();
    }

    @Override
    protected void send(DatagramPacket packet) throws IOException {
        throw refused();
    }

    @Override
    protected int peek(InetAddress address) throws IOException {
        throw refused();
    }

    @Override
    protected int peekData(DatagramPacket packet) throws IOException {
        throw refused();
    }

    @Override
    protected void receive(DatagramPacket packet) throws IOException {
        throw refused();
    }

    @Override
    @Deprecated
    protected void setTTL(byte hops) throws IOException {
        throw refused();
    }

    @Override
    @Deprecated
    protected byte getTTL() throws IOException {
        throw refused();
    }

    @Override
    protected void setTimeToLive(int hops) throws IOException {
        throw refused();
    }

    @Override
    protected int getTimeToLive() throws IOException {
        throw refused();
    }

    @Override
    protected void join(InetAddress group) throws IOException {
        throw refused();
    }

    @Override
    protected void leave(InetAddress group) throws IOException {
        throw refused();
    }

    @Override
    protected void joinGroup(SocketAddress group, NetworkInterface network) throws IOException {
        throw refused();
    }

    @Override
    protected void leaveGroup(SocketAddress group, NetworkInterface network) throws IOException {
        throw refused();
    }

    @Override
    protected void close() {
        // There is nothing to close.
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
