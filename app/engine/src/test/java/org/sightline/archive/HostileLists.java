package org.sightline.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lists of an export as no platform writes them, by the path of the file. Each names {@code posts/media/photo.jpg}. */
public final class HostileLists {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private HostileLists() {}

    public static Map<String, byte[]> make() {
        HostileLists lists = new HostileLists();
        lists.fill();
        return lists.files;
    }

    private void fill() {
        String[] posts = {
            "[" + "[".repeat(9000),
            "[" + post("", ",\"data\":" + "[".repeat(200) + "]".repeat(200)) + "]",
            "[" + post(",\"description\":\"half \\ud83c\\udf88 and \\ud83c\"", "") + "]",
            "[" + post(",\"creation_timestamp\":99999999999999999999999", ",\"title\":12345") + "]",
            "[" + post("", ",\"timestamp\":-62135596801,\"timestamp\":253402300800") + "]",
            "[" + post(",\"uri\":\"../../../etc/passwd.jpg\"", "") + "]",
            "[" + post(",\"uri\":\"posts/" + "x".repeat(4000) + ".jpg\"", "") + "]",
            "[" + post(",\"uri\":\"file:///etc/passwd\"", "") + "]",
            "[" + post(",\"description\":\"\\u0000\\u0007\\u202e text\"", "") + "]",
            "[" + post(",\"" + "k".repeat(3000) + "\":1", "") + "]",
            "[" + post("", ",\"data\":[{\"post\":" + "9".repeat(3000) + "}]") + "]",
            "[" + post("", ",\"attachments\":\"none\",\"tags\":{\"name\":5}") + "]",
            "[" + post("", "") + ",{\"timestamp\":15000",
            "[" + post("", "") + "] and more",
            "<!DOCTYPE html><html><body>Log in</body></html>",
            "",
            "null",
            "[1,\"two\",null,true,[],{}]",
            "["
                    + post(
                            ",\"media_metadata\":{\"photo_metadata\":{\"exif_data\":[{\"latitude\":1e400,\"longitude\":-1e999}]}}",
                            "")
                    + "]",
        };
        for (int i = 0; i < posts.length; i++) {
            files.put("posts/your_posts_" + (i + 1) + ".json", posts[i].getBytes(StandardCharsets.UTF_8));
        }
        files.put("posts/your_posts_50.json", broken());
        files.put("posts/your_posts_51.json", ("\uFEFF[" + post("", "") + "]").getBytes(StandardCharsets.UTF_8));
        files.put("posts/your_posts_52.json", ("[" + post("", "") + "]").getBytes(StandardCharsets.UTF_16BE));
        files.put("posts/your_posts_53.json", new byte[10_000]);
        files.put(
                "posts/album/0.json",
                "{\"name\":[1],\"photos\":{\"uri\":7},\"cover_photo\":[[[]]]}".getBytes(StandardCharsets.UTF_8));
    }

    private static String post(String media, String record) {
        return "{\"timestamp\":1500000000,\"attachments\":[{\"data\":[{\"media\":{\"uri\":\"posts/media/photo.jpg\""
                + media + "}}]}]" + record + "}";
    }

    /** A text whose bytes are no UTF-8. */
    private static byte[] broken() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("[" + post("", "") + ",{\"title\":\"").getBytes(StandardCharsets.UTF_8));
        out.writeBytes(new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF, (byte) 0xFE});
        out.writeBytes("\"}]".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
