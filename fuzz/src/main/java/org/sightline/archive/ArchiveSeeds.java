package org.sightline.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.sightline.samples.FullExport;
import org.sightline.samples.Layout;
import org.sightline.samples.SamplePhotos;
import org.sightline.samples.googlephotos.GooglePhotosVariants;
import org.sightline.samples.linkedin.LinkedInVariants;
import org.sightline.samples.meta.SmallPhotos;
import org.sightline.samples.others.OtherForm;
import org.sightline.samples.others.OtherVariant;
import org.sightline.samples.twitter.TwitterVariants;
import org.sightline.samples.youtube.YouTubeVariants;

/** Small ZIPs, lists of exports and texts to begin with. */
public final class ArchiveSeeds {

    private static final List<Layout> LAYOUTS = List.of(Layout.JSON_2018, Layout.JSON_2021, Layout.JSON_2024);
    private static final Set<String> TWITTER = Set.of(
            "twitter current",
            "twitter messages",
            "twitter circle, community and deleted tweets",
            "twitter protected again",
            "twitter classic, public, plain dates (unverified)");
    private static final Set<String> YOUTUBE = Set.of(
            "youtube of 2022",
            "youtube since 2023",
            "youtube with where videos were recorded",
            "youtube posts (unverified)",
            "youtube spanish, only the inner folders (unverified)",
            "youtube one file per video (unverified)");
    private static final Set<String> LINKEDIN = Set.of(
            "linkedin complete, of 2026",
            "linkedin complete, lines of Windows",
            "linkedin uploads dated with words (unverified)",
            "linkedin doubled quotes in a post");

    private static final Set<String> GOOGLE_PHOTOS = Set.of(
            "googlephotos shared album",
            "googlephotos Trash",
            "googlephotos comments beside the albums (unverified)",
            "googlephotos favourite with place and words",
            "googlephotos names, edited, with the notes of the original");

    private static final List<String> TEXTS = List.of(
            "posts/media/album/été 🎈.jpg",
            "..\\..\\evil.jpg",
            "./a/./b//c.JPG",
            "C:/Windows/system.ini",
            "__MACOSX/._x.jpg",
            "https://example.org/x.jpg",
            "Ã©tÃ© Ã  la mer",
            "2020-01-31T12:00:00Z",
            "2020-01-31T12:00:00+02:00",
            "2020-01-31T12:00:00");

    private final Map<String, byte[]> seeds = new LinkedHashMap<>();

    private ArchiveSeeds() {}

    /**
     * @param folder an empty one
     * @return inputs by the name of the target and of the file
     */
    public static Map<String, byte[]> make(Path folder) throws IOException {
        ArchiveSeeds archives = new ArchiveSeeds();
        for (Layout layout : LAYOUTS) {
            archives.lists(layout, Files.createDirectories(folder.resolve(layout.name())));
        }
        SmallPhotos photos = SmallPhotos.of(SamplePhotos.load());
        archives.others("twitter", TwitterVariants.all(photos), TWITTER, folder, TwitterTarget::prefix);
        archives.others("youtube", YouTubeVariants.all(photos), YOUTUBE, folder, YouTubeTarget::prefix);
        archives.others("linkedin", LinkedInVariants.all(), LINKEDIN, folder, LinkedInTarget::prefix);
        archives.others(
                "googlephotos", GooglePhotosVariants.all(photos), GOOGLE_PHOTOS, folder, GooglePhotosTarget::prefix);
        archives.zips();
        for (String text : TEXTS) {
            archives.seeds.put("text/" + archives.seeds.size(), text.getBytes(StandardCharsets.UTF_8));
        }
        archives.seeds.putAll(HandMadeSeeds.make());
        return archives.seeds;
    }

    private void lists(Layout layout, Path folder) throws IOException {
        FullExport.in(layout).writeFolder(folder);
        seeds("facebook/" + layout, folder, FacebookTarget::prefix);
    }

    private void others(
            String target,
            List<OtherVariant> variants,
            Set<String> chosen,
            Path folder,
            Function<String, Optional<byte[]>> prefixes)
            throws IOException {
        for (OtherVariant variant : variants) {
            if (!chosen.contains(variant.name())) {
                continue;
            }
            Path place = Files.createDirectory(folder.resolve(target + seeds.size()));
            for (Path top : OtherForm.FOLDER.write(variant.export(), place)) {
                seeds(target + "/" + variant.name().replace('/', '-'), top, prefixes);
            }
        }
    }

    /** Each list of an export alone and all of them together. */
    private void seeds(String name, Path folder, Function<String, Optional<byte[]>> prefixes) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                byte[] prefix = prefixes.apply(path).orElse(null);
                if (prefix != null) {
                    byte[] content = Files.readAllBytes(file);
                    ByteArrayOutputStream one = new ByteArrayOutputStream();
                    one.writeBytes(prefix);
                    one.writeBytes(content);
                    seeds.put(name + " " + seeds.size(), one.toByteArray());
                    all.write(all.size() == 0 ? prefix[0] : 0);
                    all.write(prefix[1]);
                    all.writeBytes(content);
                }
            }
        }
        seeds.put(name, all.toByteArray());
    }

    private void zips() throws IOException {
        seeds.put("zip/deflated", zip(Zip64Mode.Never, ZipEntry.DEFLATED, "a/1.jpg", "b.json"));
        seeds.put("zip/stored", zip(Zip64Mode.Never, ZipEntry.STORED, "1.jpg", "é.txt"));
        seeds.put("zip/zip64", zip(Zip64Mode.Always, ZipEntry.DEFLATED, "1.jpg"));
        seeds.put(
                "zip/export",
                zip(Zip64Mode.Never, ZipEntry.DEFLATED, "posts/your_posts_1.json", "posts/media/x/1.jpg"));
        seeds.put(
                "zip/odd names", zip(Zip64Mode.Never, ZipEntry.STORED, "../up.jpg", "/root.jpg", "a\\b.jpg", "a", "a"));
        seeds.put("zip/streamed", streamed());
        seeds.put("zip/symlink", symlink());
        seeds.put("zip/empty", zip(Zip64Mode.Never, ZipEntry.STORED));
    }

    private static byte[] zip(Zip64Mode mode, int method, String... names) throws IOException {
        try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel()) {
            try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(channel)) {
                out.setUseZip64(mode);
                out.setMethod(method);
                for (String name : names) {
                    out.putArchiveEntry(new ZipArchiveEntry(name));
                    out.write(name.endsWith("json") ? posts() : name.getBytes(StandardCharsets.UTF_8));
                    out.closeArchiveEntry();
                }
            }
            return Arrays.copyOf(channel.array(), (int) channel.size());
        }
    }

    private static byte[] posts() {
        return "[{\"timestamp\":1500000000,\"attachments\":[{\"data\":[{\"media\":{\"uri\":\"posts/media/x/1.jpg\"}}]}]}]"
                .getBytes(StandardCharsets.UTF_8);
    }

    /** As written where nobody can go back: sizes follow the data. */
    private static byte[] streamed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            out.putArchiveEntry(new ZipArchiveEntry("1.jpg"));
            out.write(posts());
            out.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] symlink() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            ZipArchiveEntry entry = new ZipArchiveEntry("link.jpg");
            entry.setUnixMode(0120777);
            out.putArchiveEntry(entry);
            out.write("../../etc/hosts".getBytes(StandardCharsets.UTF_8));
            out.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }
}
