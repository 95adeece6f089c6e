package org.sightline.samples.films;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A JPEG with a film behind it, as telephones take them: notes in XMP say where the film begins. */
public final class MotionPhoto {

    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final int APP1 = 0xE1;
    private static final int LARGEST_SEGMENT = 0xFFFF;

    private MotionPhoto() {}

    /** As until about 2019: how many bytes before the end of the file the film begins. */
    public static byte[] microVideo(byte[] jpeg, byte[] film) {
        return joined(jpeg, microVideoNotes(film.length), film);
    }

    /** As described for version 1: a directory of what follows, with the length of each. */
    public static byte[] version1(byte[] jpeg, byte[] film) {
        return joined(jpeg, version1Notes(film.length, 0), film);
    }

    /** Both at once, as some years' telephones write. */
    public static byte[] both(byte[] jpeg, byte[] film) {
        return joined(jpeg, version1Notes(film.length, film.length), film);
    }

    /** Notes of a film that is not there, as when somebody has cut it off. */
    public static byte[] withoutFilm(byte[] jpeg, int statedBytes) {
        return joined(jpeg, version1Notes(statedBytes, statedBytes), new byte[0]);
    }

    private static String microVideoNotes(int length) {
        return packet("""
                <rdf:Description rdf:about="" xmlns:GCamera="http://ns.google.com/photos/1.0/camera/"
                 GCamera:MicroVideo="1" GCamera:MicroVideoVersion="1" GCamera:MicroVideoOffset="%d"
                 GCamera:MicroVideoPresentationTimestampUs="300000"/>""".formatted(length));
    }

    private static String version1Notes(int length, int microVideoOffset) {
        String old = microVideoOffset == 0
                ? ""
                : " GCamera:MicroVideo=\"1\" GCamera:MicroVideoVersion=\"1\" GCamera:MicroVideoOffset=\""
                        + microVideoOffset + "\"";
        return packet("""
                <rdf:Description rdf:about="" xmlns:GCamera="http://ns.google.com/photos/1.0/camera/"
                 xmlns:Container="http://ns.google.com/photos/1.0/container/"
                 xmlns:Item="http://ns.google.com/photos/1.0/container/item/"
                 GCamera:MotionPhoto="1" GCamera:MotionPhotoVersion="1"
                 GCamera:MotionPhotoPresentationTimestampUs="300000"%s>
                <Container:Directory><rdf:Seq>
                <rdf:li rdf:parseType="Resource"><Container:Item Item:Mime="image/jpeg" Item:Semantic="Primary"
                 Item:Length="0" Item:Padding="0"/></rdf:li>
                <rdf:li rdf:parseType="Resource"><Container:Item Item:Mime="video/mp4" Item:Semantic="MotionPhoto"
                 Item:Length="%d" Item:Padding="0"/></rdf:li>
                </rdf:Seq></Container:Directory></rdf:Description>""".formatted(old, length));
    }

    private static String packet(String description) {
        return "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
                + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">" + description
                + "</rdf:RDF></x:xmpmeta>";
    }

    private static byte[] joined(byte[] jpeg, String notes, byte[] film) {
        if (jpeg.length < 4 || (jpeg[0] & 0xFF) != 0xFF || (jpeg[1] & 0xFF) != 0xD8) {
            throw new IllegalArgumentException("Only a JPEG can become a motion photo");
        }
        byte[] content = (XMP + notes).getBytes(StandardCharsets.UTF_8);
        int length = content.length + 2;
        if (length > LARGEST_SEGMENT) {
            throw new IllegalArgumentException("The notes are too long for one segment");
        }
        int at = behindFirstSegments(jpeg);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, at);
        out.write(0xFF);
        out.write(APP1);
        out.write(length >> 8);
        out.write(length & 0xFF);
        out.writeBytes(content);
        out.write(jpeg, at, jpeg.length - at);
        out.writeBytes(film);
        return out.toByteArray();
    }

    /** Behind JFIF and Exif, which come first. */
    private static int behindFirstSegments(byte[] jpeg) {
        int at = 2;
        while (at + 4 < jpeg.length) {
            int marker = jpeg[at + 1] & 0xFF;
            if (marker != 0xE0 && marker != APP1) {
                return at;
            }
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | (jpeg[at + 3] & 0xFF));
        }
        return 2;
    }
}
