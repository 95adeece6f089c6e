package org.sightline.archive;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pages of an export as no platform writes them, by the path of the file. Most name {@code posts/media/photo.jpg}. */
public final class HostilePages {

    private static final String PHOTO = "<img src=\"posts/media/photo.jpg\">";

    private HostilePages() {}

    public static Map<String, byte[]> make() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String[] pages = {
            "",
            new String(new char[10_000]),
            "{\"not\": \"a page\"}",
            "<".repeat(5_000) + box(PHOTO, "Sep 03, 2009 5:11 am"),
            box("<div>".repeat(1_500) + PHOTO, "Sep 03, 2009 5:11 am"),
            box("<b><i><a>".repeat(1_000) + PHOTO, ""),
            "<table><tr>" + box(PHOTO, "") + "<td>" + box("<table><td>" + PHOTO, ""),
            box("<img src=\"../../../etc/passwd.jpg\">", ""),
            box("<img src=\"%2e%2e%2f%2e%2e%2fetc/passwd.jpg\">", ""),
            box("<img src=\"file:///etc/passwd\">", ""),
            box("<img src=\"//evil.example/pixel.png\">", ""),
            box("<img src=\"https://evil.example/pixel.png\" onerror=\"alert(1)\">", ""),
            box(
                    "<img src=\"javascript:alert(1)\"><script src=\"https://evil.example/x.js\">" + PHOTO + "</script>",
                    ""),
            box(
                    "<iframe src=\"https://evil.example/\"></iframe><link rel=stylesheet href=\"https://evil.example/x.css\">"
                            + PHOTO,
                    ""),
            box("<img src=\"posts/" + "x".repeat(4_000) + ".jpg\">", ""),
            box("<img src=\"posts/media/%00photo.jpg\">", ""),
            box("<img src=\"posts/media/%zzphoto.jpg\">", ""),
            box(PHOTO, "Sep 99, 2009 5:11 am"),
            box(PHOTO, "9".repeat(5_000)),
            box(PHOTO, "\u202E\u0007&#0;&#xD83C;"),
            "<!DOCTYPE x [<!ENTITY a \"" + "&a;".repeat(100) + "\">]>" + box("&a;&#1114112;&#xFFFFFFFFF;" + PHOTO, ""),
            "<div class=\"_a6-g\" " + "a=1 b=2 c".repeat(1_000) + ">" + PHOTO + "</div>",
            "<svg><foreignObject>" + box("<math><mtext>" + PHOTO, "") + "</svg>",
            "<template>" + box(PHOTO, "") + "</template><plaintext>" + box(PHOTO, ""),
            "<frameset><frame src=x></frameset>" + box(PHOTO, ""),
            "<select><option>" + box(PHOTO, ""),
            box(
                    "<table><tr><td class=\"_2pin _a6_q\">\u202Ebell\u0007<div><div>x</div></div></td></tr></table>"
                            + PHOTO,
                    ""),
            "<!--" + box(PHOTO, ""),
        };
        for (int i = 0; i < pages.length; i++) {
            files.put("posts/your_posts_" + (i + 1) + ".html", pages[i].getBytes(StandardCharsets.UTF_8));
        }
        files.put("posts/your_posts_90.html", box(PHOTO, "").getBytes(StandardCharsets.UTF_16));
        files.put(
                "profile_information/profile_update_history.html",
                box("<img src=\"posts/media/Profilepictures_x/photo.jpg\">", "").getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static String box(String body, String date) {
        return "<div class=\"_a6-g\"><h2 class=\"_a6-h\">Title</h2><div class=\"_a6-p\"><div class=\"_2pin\">" + body
                + "</div></div><div class=\"_a72d\">" + date + "</div></div>";
    }
}
