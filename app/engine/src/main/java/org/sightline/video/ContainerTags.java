package org.sightline.video;

import static org.bytedeco.ffmpeg.global.avutil.av_dict_iterate;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;
import org.bytedeco.javacpp.BytePointer;
import org.jspecify.annotations.Nullable;

/** What a container says of itself and of its pictures, in words, as far as that is of any use. */
final class ContainerTags {

    /** Tags of one kind that are looked at; cameras write twenty. */
    private static final int MOST = 1_000;

    /** Bytes of a name that is known, and of a value: four for each character that is kept. */
    private static final int LONGEST_NAME = 64;

    private static final int LONGEST_VALUE = 4 * FilmMetadata.LONGEST;

    private ContainerTags() {}

    /**
     * Tags by their names in small letters.
     *
     * @param all what is said first stands before what is said later
     */
    static Map<String, String> of(AVDictionary... all) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (AVDictionary dictionary : all) {
            AVDictionaryEntry entry = av_dict_iterate(dictionary, null);
            for (int i = 0; i < MOST && entry != null && !entry.isNull(); i++) {
                String name = text(entry.key(), LONGEST_NAME);
                String value = text(entry.value(), LONGEST_VALUE);
                if (name != null && value != null) {
                    tags.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
                }
                entry = av_dict_iterate(dictionary, entry);
            }
        }
        return tags;
    }

    private static @Nullable String text(@Nullable BytePointer from, int most) {
        if (from == null || from.isNull()) {
            return null;
        }
        byte[] bytes = new byte[most];
        int length = 0;
        while (length < most && from.get(length) != 0) {
            bytes[length] = from.get(length);
            length++;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
