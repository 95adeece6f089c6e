package org.sightline.desktop.outside;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An address that a browser may be given: an archive can hold others, that start programs.
 *
 * @param host who sees that it is opened
 */
public record WebAddress(String address, String host) {

    /** Empty if it is none of the web, or would be taken for something else. */
    public static Optional<WebAddress> of(@Nullable String address) {
        if (address == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme();
            String host = uri.getHost();
            boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
            return web && host != null && uri.getUserInfo() == null
                    ? Optional.of(new WebAddress(uri.toASCIIString(), host))
                    : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
