package org.sightline.footage;

import static org.sightline.footage.IsoBoxes.ascii;
import static org.sightline.footage.IsoBoxes.box;
import static org.sightline.footage.IsoBoxes.ints;
import static org.sightline.footage.IsoBoxes.joined;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.footage.HostileVideo.Outcome;

/** Files that name other files or addresses, as playlists do, in every way that FFmpeg follows when it may. */
public final class ReferringVideos {

    private static final List<String> REFERENCES = List.of("moov", "trak", "mdia", "minf", "dinf", "dref");

    private final Lures lures;
    private final Doorbell doorbell;
    private final HostileFiles files = new HostileFiles();

    private ReferringVideos(Lures lures, Doorbell doorbell) {
        this.lures = lures;
        this.doorbell = doorbell;
    }

    /**
     * All of them. They work from the folder in which the lures are.
     *
     * @param scratch for files that are removed at once
     */
    public static List<HostileVideo> make(Path scratch, Lures lures, Doorbell doorbell) throws IOException {
        ReferringVideos videos = new ReferringVideos(lures, doorbell);
        videos.playlists();
        videos.descriptions();
        videos.movies(new SmallFilms(scratch).film(Container.MOV, Codec.MPEG4));
        return videos.files.all();
    }

    /** What is named: a word for it, and the name. */
    private Map<String, String> targets() {
        Map<String, String> targets = new LinkedHashMap<>();
        targets.put("a file beside it", name(lures.stream()));
        targets.put("a file by its path", lures.stream().toAbsolutePath().toString());
        targets.put("a file by its address", lures.stream().toUri().toString());
        targets.put("a text", lures.text().toAbsolutePath().toString());
        lures.pipe()
                .ifPresent(pipe -> targets.put("a pipe", pipe.toAbsolutePath().toString()));
        targets.put("parts joined", "concat:" + lures.stream() + "|" + lures.text());
        targets.put("a part", "subfile,,start,0,end,64,,:" + lures.stream());
        targets.put("a page", doorbell.address("http", "film.ts"));
        targets.put("a secure page", doorbell.address("https", "film.ts"));
        targets.put("a stream", doorbell.address("tcp", ""));
        targets.put("a camera", doorbell.address("rtsp", "film"));
        targets.put("a station", doorbell.address("rtmp", "live/film"));
        return targets;
    }

    private void playlists() {
        targets().forEach((what, target) -> {
            add("list of segments that names " + what, ".m3u8", """
                    #EXTM3U
                    #EXT-X-VERSION:3
                    #EXT-X-TARGETDURATION:1
                    #EXT-X-MEDIA-SEQUENCE:0
                    #EXTINF:1.0,
                    %s
                    #EXT-X-ENDLIST
                    """.formatted(target));
            add("list of segments by another name that names " + what, ".mp4", """
                    #EXTM3U
                    #EXT-X-TARGETDURATION:1
                    #EXTINF:1.0,
                    %s
                    #EXT-X-ENDLIST
                    """.formatted(target));
            add("list of lists that names " + what, ".m3u8", """
                    #EXTM3U
                    #EXT-X-STREAM-INF:BANDWIDTH=1000
                    %s
                    """.formatted(target));
            add("list of parts that names " + what, ".ffconcat", """
                    ffconcat version 1.0
                    file '%s'
                    """.formatted(target));
            add("list of parts by another name that names " + what, ".mov", """
                    ffconcat version 1.0
                    file '%s'
                    """.formatted(target));
            add("list of a player that names " + what, ".asx", """
                    <ASX VERSION="3.0"><ENTRY><REF HREF="%s"/></ENTRY></ASX>
                    """.formatted(target));
            add("list of a receiver that names " + what, ".pls", """
                    [playlist]
                    NumberOfEntries=1
                    File1=%s
                    """.formatted(target));
            add("list of a station that names " + what, ".ram", target + "\n");
        });
        add("list of segments whose key is a page", ".m3u8", """
                #EXTM3U
                #EXT-X-TARGETDURATION:1
                #EXT-X-KEY:METHOD=AES-128,URI="%s"
                #EXTINF:1.0,
                %s
                #EXT-X-ENDLIST
                """.formatted(
                        doorbell.address("http", "key"), name(lures.stream())));
        add("list of segments without end that names itself", ".m3u8", """
                #EXTM3U
                #EXT-X-TARGETDURATION:1
                #EXTINF:1.0,
                list of segments without end that names itself.m3u8
                """);
    }

    private void descriptions() {
        targets().forEach((what, target) -> {
            add("presentation that names " + what, ".mpd", """
                    <?xml version="1.0"?>
                    <MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" mediaPresentationDuration="PT1S"
                    profiles="urn:mpeg:dash:profile:isoff-on-demand:2011"><Period><AdaptationSet mimeType="video/mp4">
                    <Representation id="1" bandwidth="1000" width="16" height="16"><BaseURL>%s</BaseURL></Representation>
                    </AdaptationSet></Period></MPD>
                    """.formatted(target));
            add("package that names " + what, ".xml", """
                    <?xml version="1.0"?>
                    <!DOCTYPE AssetMap [<!ENTITY lure SYSTEM "%s">]>
                    <AssetMap xmlns="http://www.smpte-ra.org/schemas/429-9/2007/AM">&lure;</AssetMap>
                    """.formatted(target));
        });
        add("description of a session", ".sdp", """
                v=0
                o=- 0 0 IN IP4 %1$s
                s=film
                c=IN IP4 %1$s
                t=0 0
                m=video %2$d RTP/AVP 96
                a=rtpmap:96 H264/90000
                """.formatted(doorbell.host(), doorbell.port()));
        add("numbered pictures", "%03d.png", "");
        add("script of a server", ".avs", "DirectShowSource(\"" + lures.film() + "\")\n");
    }

    private void movies(byte[] film) {
        Map<String, String> targets = targets();
        targets.put("a film", lures.film().toAbsolutePath().toString());
        targets.forEach((what, target) -> {
            byte[] address = box("url ", ints(0), ascii(target), new byte[1]);
            movie(
                    "movie whose frames are in " + what,
                    IsoBoxes.changed(film, REFERENCES, content -> joined(ints(0, 1), address)));
            movie(
                    "movie that is in " + what,
                    joined(
                            box("ftyp", ascii("qt  "), ints(512), ascii("qt  ")),
                            box(
                                    "moov",
                                    box(
                                            "rmra",
                                            box(
                                                    "rmda",
                                                    box(
                                                            "rdrf",
                                                            ints(0),
                                                            ascii("url "),
                                                            ints(target.length() + 1),
                                                            ascii(target),
                                                            new byte[1]))))));
        });
        movie(
                "movie whose frames are in an alias",
                IsoBoxes.changed(
                        film, REFERENCES, content -> joined(ints(0, 1), box("alis", ints(0), alias(lures.film())))));
    }

    /** A record of an old file system that names a file by its name and its path. */
    private static byte[] alias(Path file) {
        byte[] path = ascii(file.toAbsolutePath().toString());
        byte[] name = ascii(name(file));
        ByteBuffer record = ByteBuffer.allocate(150 + 4 + path.length + path.length % 2 + 4);
        record.putInt(0).putShort((short) record.capacity()).putShort((short) 2).putShort((short) 0);
        record.put((byte) 4).put(ascii("Disk")).position(10 + 28 + 12);
        record.put((byte) name.length).put(name).position(10 + 28 + 12 + 64 + 16);
        record.putShort((short) 1).putShort((short) 1).position(150);
        record.putShort((short) 18).putShort((short) path.length).put(path);
        record.position(record.capacity() - 4);
        return record.putInt(-1).array();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void add(String name, String ending, String text) {
        files.add(name + ending, text.getBytes(StandardCharsets.UTF_8), Outcome.NO_FILM);
    }

    private void movie(String name, byte[] content) {
        // The frames of the movie are in itself, so that whoever passes over the reference may see them.
        files.add(name + ".mov", content, Outcome.READ_OR_PROBLEM);
    }
}
