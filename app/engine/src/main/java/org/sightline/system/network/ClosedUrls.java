package org.sightline.system.network;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.URLStreamHandlerFactory;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens jars, files and the Java runtime's own resources, and nothing else. */
final class ClosedUrls implements URLStreamHandlerFactory {

    private static final Set<String> LOCAL = Set.of("jar", "file", "jrt");

    @Override
    public @Nullable URLStreamHandler createURLStreamHandler(String protocol) {
        return LOCAL.contains(protocol) ? null : new Refusing();
    }

    /** Reads such an address and opens none. */
    private static final class Refusing extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new NetworkClosedException("a URL of the kind " + address.getProtocol());
        }
    }
}
