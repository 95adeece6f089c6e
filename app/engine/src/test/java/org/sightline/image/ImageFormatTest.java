package org.sightline.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFormatTest {

    @ParameterizedTest
    @CsvSource({
        "heic,HEIC",
        "heix,HEIC",
        "hevc,HEIC",
        "mif1,HEIC",
        "msf1,HEIC",
        "avif,AVIF",
        "avis,AVIF",
        "isom,VIDEO",
        "mp42,VIDEO",
        "qt  ,VIDEO"
    })
    void knowsIsoMediaByItsBrand(String brand, ImageFormat format) {
        assertThat(ImageFormat.of(isoMedia(brand))).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({
        "GIF87a,GIF",
        "GIF89a,GIF",
        "BM,BMP",
        "8BPS,PSD",
        "RIFF....WEBP,WEBP",
        "RIFF....AVI LIST,VIDEO",
        "RIFF....WAVE,UNKNOWN"
    })
    void knowsFormatsThatStartWithLetters(String start, ImageFormat format) {
        assertThat(ImageFormat.of(start.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({
        "FFD8FFE0,JPEG",
        "89504E470D0A1A0A,PNG",
        "49492A00,TIFF",
        "4D4D002A,TIFF",
        "1A45DFA3,VIDEO",
        "FFD8,UNKNOWN",
        "49492B00,UNKNOWN"
    })
    void knowsFormatsThatStartWithNumbers(String hex, ImageFormat format) {
        assertThat(ImageFormat.of(HexFormat.of().parseHex(hex))).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({"0,188,VIDEO", "4,192,VIDEO", "0,187,UNKNOWN", "1,188,UNKNOWN"})
    void knowsATransportStreamByItsPackets(int first, int length, ImageFormat format) {
        byte[] start = new byte[ImageFormat.SIGNATURE_LENGTH];
        for (int at = first; at < start.length; at += length) {
            start[at] = 0x47;
        }

        assertThat(ImageFormat.of(start)).isEqualTo(format);
        start[first + 2 * length] = 0;
        assertThat(ImageFormat.of(start)).isEqualTo(ImageFormat.UNKNOWN);
        assertThat(ImageFormat.of(Arrays.copyOf(start, 700))).isEqualTo(ImageFormat.UNKNOWN);
        Arrays.fill(start, (byte) 'G');
        assertThat(ImageFormat.of(start)).isEqualTo(ImageFormat.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B", "G", "RIFF", "RIFF....", "....ftyp", "....ftyphe", "{\"a\": 1}", "%PDF-1.7"})
    void takesNothingElseForAPicture(String start) {
        assertThat(ImageFormat.of(start.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(ImageFormat.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void readsNoFormatWithoutSayingSo(ImageFormat format) {
        assertThat(format.isReadable())
                .isEqualTo(EnumSet.range(ImageFormat.JPEG, ImageFormat.AVIF).contains(format));
    }

    @Test
    void needsNoMoreThanTheSignature() {
        byte[] whole = Arrays.copyOf(isoMedia("heic"), 4096);

        assertThat(ImageFormat.of(Arrays.copyOf(whole, ImageFormat.SIGNATURE_LENGTH)))
                .isEqualTo(ImageFormat.of(whole));
    }

    static byte[] isoMedia(String brand) {
        return ("\0\0\0\u0018ftyp" + brand + "\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1);
    }
}
