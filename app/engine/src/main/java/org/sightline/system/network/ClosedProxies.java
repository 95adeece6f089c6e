package org.sightline.system.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/** No way out by a proxy. */
final class ClosedProxies extends ProxySelector {

    @Override
    public List<Proxy> select(URI address) {
        throw new UncheckedIOException(new NetworkClosedException("a proxy"));
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
        // There is none to fail.
    }
}
