package org.sightline.footage;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;

/** Opens files with FFmpeg and everything allowed, which nobody should. */
final class CarelessReader {

    private CarelessReader() {}

    /** Follows whatever the file names; whether there is a film is all the same. */
    static void open(Path path) {
        AVFormatContext file = new AVFormatContext(null);
        AVDictionary options = new AVDictionary(null);
        avutil.av_dict_set(options, "protocol_whitelist", "file,http,https,tcp,tls,crypto,data,concat,subfile", 0);
        avutil.av_dict_set(options, "rw_timeout", "2000000", 0);
        try {
            if (avformat.avformat_open_input(file, path.toString(), null, options) >= 0) {
                avformat.avformat_find_stream_info(file, (AVDictionary) null);
                avformat.avformat_close_input(file);
            }
        } finally {
            avutil.av_dict_free(options);
        }
    }
}
