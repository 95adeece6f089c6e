package org.sightline.archive.whatsapp;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.Archive;
import org.sightline.archive.ArchiveLimits;
import org.sightline.archive.Basis;
import org.sightline.archive.BoundedSink;
import org.sightline.archive.EntryPath;
import org.sightline.archive.ExportReader;
import org.sightline.archive.ExportSink;
import org.sightline.archive.FileTree;
import org.sightline.archive.Recognition;
import org.sightline.archive.TreeFile;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.Platform;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.system.PrivateLog;

/**
 * WhatsApp's exports of a chat: a text, and the files that it names beside it. What is on them went to those who take part. Whose
 * phone it was the text does not say, so that no picture drops out as somebody else's.
 */
public final class WhatsAppReader implements ExportReader {

    private static final PrivateLog LOG = PrivateLog.of(WhatsAppReader.class);

    /** Texts that are looked into. */
    private static final int MOST_TEXTS = 100;
    /** How WhatsApp calls files; others beside a chat may be anything. */
    private static final Pattern FILE = Pattern.compile(
            "^(?:(?:IMG|VID|STK|GIF|PTT|AUD|DOC)-\\d{8}-WA\\d+|\\d{8}-(?:PHOTO|VIDEO|STICKER|GIF|AUDIO)-.+"
                    + "|\\d{4}-\\d{2}-\\d{2}-(?:PHOTO|VIDEO|STICKER|GIF|AUDIO)-\\d+).*\\.\\w{2,5}$");

    @Override
    public Platform platform() {
        return Platform.WHATSAPP;
    }

    @Override
    public Basis basis() {
        return Basis.INFERRED;
    }

    @Override
    public Optional<Recognition> recognise(FileTree tree) throws IOException {
        try (Stream<TreeFile> files = tree.files()) {
            for (TreeFile file : (Iterable<TreeFile>)
                    files.filter(each -> isText(each.path())).limit(MOST_TEXTS)::iterator) {
                if (isChat(tree, file.path())) {
                    return Optional.of(recognition(file.path()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isText(String path) {
        return EntryPath.extension(path).equals("txt");
    }

    private static boolean isChat(FileTree tree, String path) throws IOException {
        try (InputStream in = tree.open(path)) {
            String first = ChatFile.first(in);
            return first != null && ChatLine.of(first).isPresent();
        } catch (IOException unreadable) {
            LOG.failure("Looking into a text", unreadable);
            return false;
        }
    }

    private static Recognition recognition(String chat) {
        String root = chat.substring(0, chat.lastIndexOf('/') + 1);
        return new Recognition(
                root,
                "chat",
                null,
                true,
                path -> path.equals(chat)
                        || (path.startsWith(root)
                                && FILE.matcher(path.substring(root.length())).matches()));
    }

    @Override
    public void read(Archive archive, ExportSink everything) throws IOException {
        BoundedSink sink = new BoundedSink(everything);
        Set<String> names = new HashSet<>();
        archive.forEachFile(file -> names.add(file.file().path()));
        for (Archive.Located file : archive.find(WhatsAppReader::isText)) {
            String path = file.file().path();
            ChatTimes times = new ChatTimes();
            try (InputStream first = archive.open(file);
                    InputStream second = archive.open(file)) {
                ChatFile.lines(first, line -> {
                    sink.goOn();
                    ChatLine.of(line).ifPresent(message -> times.see(message.date()));
                });
                Messages messages = new Messages(path, times, names, sink);
                ChatFile.lines(second, messages::line);
                messages.end();
                messages.tellUnnamed();
            } catch (IOException broken) {
                LOG.failure("Reading a chat", broken);
                sink.problem(Problem.of(ProblemCode.FILE_UNREADABLE, path));
            }
        }
        sink.finish();
    }

    /** Puts lines together. */
    private static final class Messages {
        private final String file;
        private final ChatTimes times;
        private final Set<String> names;
        private final ExportSink sink;
        private final Set<String> named = new HashSet<>();
        private final StringBuilder text = new StringBuilder();
        private @Nullable ChatLine message;

        Messages(String file, ChatTimes times, Set<String> names, ExportSink sink) {
            this.file = file;
            this.times = times;
            this.names = names;
            this.sink = sink;
        }

        void line(String line) {
            Optional<ChatLine> next = ChatLine.of(line);
            if (next.isPresent()) {
                end();
                message = next.get();
                text.append(message.text());
            } else if (text.length() < ArchiveLimits.KEPT_TEXT) {
                text.append('\n').append(ChatLine.visible(line));
            }
        }

        void end() {
            ChatLine whole = message;
            if (whole != null) {
                Attachment.in(text.toString(), this::isFile)
                        .filter(attachment -> EntryPath.mayBeMedia(attachment.name()))
                        .ifPresent(attachment -> tell(whole, attachment));
            }
            text.setLength(0);
            message = null;
        }

        /** One that is missing is told by its name alone. */
        private boolean isFile(String name) {
            return names.contains(name) || FILE.matcher(name).matches();
        }

        /** A text that breaks off, or is damaged, does not name what lies beside it. */
        void tellUnnamed() {
            long unnamed = names.stream()
                    .filter(name -> EntryPath.mayBeMedia(name) && !named.contains(name))
                    .count();
            if (unnamed > 0) {
                sink.problem(Problem.of(ProblemCode.FILES_UNNAMED, file, Long.toString(unnamed)));
            }
        }

        private void tell(ChatLine line, Attachment attachment) {
            named.add(attachment.name());
            sink.appearance(Appearance.builder(AppearanceKind.MESSAGE, attachment.name())
                    .postedAt(times.of(line, attachment.name()))
                    .caption(attachment.rest().isEmpty() ? null : attachment.rest())
                    .audience(Audience.RECIPIENTS, Evidence.implied(file, "attachment"))
                    .build());
        }
    }

    @Override
    public Appearance unlisted(String path) {
        return Appearance.builder(AppearanceKind.UNLISTED, path).build();
    }
}
