package org.sightline.archive.meta;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.EntryPath;
import org.sightline.archive.meta.HtmlRecord.Media;

/**
 * Pictures and videos in a part of a page. A video is what a {@code video} names, or a link to a file that is called like one; the
 * picture that stands for it until it is played is none of its own. Voice notes are no videos, though many end in {@code .mp4}.
 */
final class HtmlMedia {

    /** Where messages keep voice notes. */
    private static final Pattern VOICE_FOLDER = Pattern.compile("(^|.*/)messages/.+/audio/[^/]+");

    private HtmlMedia() {}

    /** What the element shows or leads to, in the order of the page; what stands within a link to itself twice. */
    static List<Media> in(Element element) {
        Set<String> voices = voices(element);
        List<Media> found = new ArrayList<>();
        for (Element one : element.select("img[src], video[src], source[src], a[href]")) {
            String uri = address(one);
            boolean video = isVideo(one, uri);
            if (isShown(one, uri, video) && !voices.contains(uri)) {
                found.add(new Media(uri, video, null));
            }
        }
        return found;
    }

    /** What a voice note is played from; null for every other element. */
    static @Nullable String voice(Element element) {
        return element.normalName().equals("audio") && element.hasAttr("src") ? address(element) : null;
    }

    /** Takes away what is no word of the owner's: what players say where they cannot play, and names of links to what they play. */
    static void removeNames(Element copy) {
        Set<String> voices = voices(copy);
        copy.select("a[href]").forEach(link -> {
            String uri = address(link);
            if (voices.contains(uri) || isVoice(uri) || MetaMedia.isVideoName(uri)) {
                link.remove();
            }
        });
        copy.select("video, audio").remove();
    }

    private static Set<String> voices(Element element) {
        Set<String> voices = new HashSet<>();
        element.select("audio[src], audio source[src]").forEach(voice -> voices.add(address(voice)));
        return voices;
    }

    private static String address(Element element) {
        return element.attr(element.hasAttr("href") ? "href" : "src").strip();
    }

    private static boolean isVideo(Element element, String uri) {
        return switch (element.normalName()) {
            case "video", "source" -> true;
            default -> MetaMedia.isVideoName(uri);
        };
    }

    private static boolean isShown(Element element, String uri, boolean video) {
        if (uri.isEmpty() || isDecoration(uri) || isVoice(uri) || element.closest("audio") != null) {
            return false;
        }
        Element player = element.closest("video");
        boolean within = player != null && !player.equals(element);
        return switch (element.normalName()) {
            case "a" ->
                !EntryPath.isWebAddress(uri)
                        && (video || MetaMedia.isPictureName(uri))
                        && !(within && namesItself(player));
            case "source" -> within && !isInline(uri) && isFirst(element, player);
            case "img" -> !within && !isInline(uri) && !standsForVideo(element);
            default -> !isInline(uri);
        };
    }

    private static boolean namesItself(@Nullable Element player) {
        return player != null && (player.hasAttr("src") || player.selectFirst("source[src]") != null);
    }

    /** Further sources are other codings of the same video. */
    private static boolean isFirst(Element source, @Nullable Element player) {
        return player != null && !player.hasAttr("src") && source.equals(player.selectFirst("source[src]"));
    }

    private static boolean standsForVideo(Element picture) {
        Element link = picture.closest("a[href]");
        return link != null && MetaMedia.isVideoName(address(link)) && !MetaMedia.isVideoName(address(picture));
    }

    private static boolean isInline(String uri) {
        return uri.regionMatches(true, 0, "data:", 0, 5);
    }

    private static boolean isVoice(String uri) {
        return VOICE_FOLDER.matcher(uri).matches();
    }

    /** Smileys, stickers and symbols of the platform's own. */
    private static boolean isDecoration(String uri) {
        boolean symbol =
                EntryPath.isWebAddress(uri) && uri.toLowerCase(Locale.ROOT).startsWith("https://static.");
        return symbol || uri.contains("stickers_used/");
    }
}
