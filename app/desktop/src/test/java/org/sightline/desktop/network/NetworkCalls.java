package org.sightline.desktop.network;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which calls lead to the network, or start another program that may. */
final class NetworkCalls {

    /** Beginnings of {@code owner.method}. */
    private static final List<String> BEGINNINGS = List.of(
            "java/net/Socket.",
            "java/net/ServerSocket.",
            "java/net/DatagramSocket.",
            "java/net/MulticastSocket.",
            "java/net/InetAddress.getBy",
            "java/net/InetAddress.getAll",
            "java/net/InetAddress.getLocalHost",
            "java/net/InetAddress.isReachable",
            "java/net/NetworkInterface.",
            "java/net/URL.open",
            "java/net/URL.getContent",
            "java/net/URLConnection.",
            "java/net/HttpURLConnection.",
            "java/net/URLClassLoader.<init>",
            "java/net/http/",
            "javax/net/",
            "java/nio/channels/SocketChannel.",
            "java/nio/channels/ServerSocketChannel.",
            "java/nio/channels/DatagramChannel.",
            "java/nio/channels/AsynchronousSocketChannel.",
            "java/nio/channels/AsynchronousServerSocketChannel.",
            "java/nio/channels/spi/",
            "java/rmi/",
            "javax/naming/",
            "javax/management/remote/",
            "sun/net/",
            "sun/nio/ch/",
            "com/sun/net/",
            "com/sun/jndi/",
            "com/sun/nio/sctp/",
            "java/awt/Desktop.",
            "java/applet/",
            "javafx/application/HostServices.showDocument",
            "com/sun/jna/",
            "java/lang/ProcessBuilder.start",
            "java/lang/Runtime.exec");

    private NetworkCalls() {}

    /** The calls of a class that may lead out, in a stable order. */
    static Set<String> of(ClassFile file) {
        Set<String> calls = new TreeSet<>();
        for (String call : file.calls()) {
            boolean ofItsOwn = call.startsWith("com/sun/jna/") && file.name().startsWith("com/sun/jna/");
            if (!ofItsOwn && BEGINNINGS.stream().anyMatch(call::startsWith)) {
                calls.add(call);
            }
        }
        return calls;
    }
}
