package org.sightline.samples.facebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.sightline.samples.AccountState;
import org.sightline.samples.AppearanceDraft;
import org.sightline.samples.AppearanceKind;
import org.sightline.samples.AudienceRule;
import org.sightline.samples.AudienceWord;
import org.sightline.samples.ExpectedAccount;
import org.sightline.samples.ExpectedAppearance;
import org.sightline.samples.ExpectedAudience;
import org.sightline.samples.ExportCounts;
import org.sightline.samples.ExportFiles;
import org.sightline.samples.ExportTruth;
import org.sightline.samples.JsonObject;
import org.sightline.samples.MadeUpNames;
import org.sightline.samples.MediaFile;
import org.sightline.samples.MediaItem;
import org.sightline.samples.MediaUris;
import org.sightline.samples.MessageThread;
import org.sightline.samples.MetaExport;
import org.sightline.samples.MetaJson;
import org.sightline.samples.PlantedKeys;

/**
 * The download of end-to-end encrypted messages (section 2.1 of the description): {@code <Name>_<N>.json} with keys in
 * camel case, media beside them. Inferred: times are milliseconds, participants are names, uris start with {@code
 * ./media/}, and texts are proper UTF-8, not byte by byte.
 */
public final class MessengerExport extends MetaExport<MessengerExport> {
    private final List<MessageThread> threads = new ArrayList<>();
    private final List<String> unknownKeys = new ArrayList<>();
    private final String folder;
    private String ownerName = "Alex Example";

    private MessengerExport(String folder) {
        this.folder = folder;
    }

    /** All files at the root. */
    public static MessengerExport flat() {
        return new MessengerExport("");
    }

    /** All files in {@code data_messenger_e2e/}. */
    public static MessengerExport inFolder() {
        return new MessengerExport("data_messenger_e2e/");
    }

    /** The person. */
    public MessengerExport owner(String fullName) {
        ownerName = fullName;
        return this;
    }

    /** Conversations, a file each. */
    public MessengerExport conversation(MessageThread... more) {
        threads.addAll(List.of(more));
        return this;
    }

    /** Keys that nobody knows yet, added to every message. */
    public MessengerExport unknownKey(String... keys) {
        unknownKeys.addAll(List.of(keys));
        return this;
    }

    @Override
    protected MessengerExport self() {
        return this;
    }

    @Override
    public String partName(int part) {
        return "messages" + (part == 0 ? "" : "-" + part);
    }

    @Override
    public ExportFiles files() {
        return new Plan().files();
    }

    private final class Plan implements MediaUris {
        private final Map<MediaFile, String> names = new HashMap<>();
        private final Map<String, Supplier<byte[]>> records = new LinkedHashMap<>();
        private final Map<String, Supplier<byte[]>> media = new LinkedHashMap<>();
        private final List<ExpectedAppearance> appearances = new ArrayList<>();
        private final Set<String> videos = new LinkedHashSet<>();
        private final PlantedKeys planted = new PlantedKeys(unknownKeys);
        private int messages;

        ExportFiles files() {
            for (int number = 0; number < threads.size(); number++) {
                MessageThread thread = threads.get(number);
                String file = folder + thread.title().replaceAll("[/\\\\:*?\"<>|]", "") + "_" + (number + 1) + ".json";
                JsonObject root = thread(thread, file);
                records.put(file, () -> MetaJson.writePlain(root));
            }
            ExportCounts counts = new ExportCounts(
                    0, 0, threads.size(), messages, appearances.size(), videos.size(), 0, planted.written());
            ExpectedAccount account = new ExpectedAccount("facebook", null, AccountState.UNKNOWN, null, List.of());
            ExportTruth truth =
                    new ExportTruth(List.copyOf(appearances), counts, Set.copyOf(videos), Set.of(), List.of(account));
            return new ExportFiles(records, media, this, truth);
        }

        @Override
        public String of(MediaItem item) {
            String name = names.get(item.file());
            if (name == null) {
                throw new IllegalArgumentException("This photo or video is not in the export");
            }
            return folder + "media/" + name;
        }

        @Override
        public String of(MessageThread thread) {
            return folder;
        }

        private JsonObject thread(MessageThread thread, String file) {
            List<String> people = new ArrayList<>(thread.others());
            people.add(ownerName);
            List<JsonObject> written = new ArrayList<>();
            for (MessageThread.Message message : thread.messages()) {
                written.add(message(message, file));
            }
            return new JsonObject()
                    .with("participants", people)
                    .with("threadName", thread.title() + "_" + MadeUpNames.hash(thread.title(), 5))
                    .with("messages", written);
        }

        private JsonObject message(MessageThread.Message message, String file) {
            messages++;
            String sender = message.sender() == null ? ownerName : message.sender();
            List<JsonObject> listed = new ArrayList<>();
            for (MediaItem item : message.media()) {
                place(item);
                listed.add(new JsonObject().with("uri", "./media/" + names.get(item.file())));
                addTruth(item, message, sender, file);
            }
            return planted.addTo(new JsonObject()
                    .with("isUnsent", false)
                    .with("media", listed)
                    .with("reactions", List.of())
                    .with("senderName", sender)
                    .with("text", message.text() == null ? "" : message.text())
                    .with("timestamp", message.timestampMilliseconds())
                    .with("type", listed.isEmpty() ? "text" : "media"));
        }

        private void addTruth(MediaItem item, MessageThread.Message message, String sender, String file) {
            if (item.isVideo()) {
                videos.add(of(item));
                return;
            }
            appearances.add(new AppearanceDraft(
                            "facebook", of(item), AppearanceKind.MESSAGE, message.timestampMilliseconds() / 1000, item)
                    .bare()
                    .text(message.text())
                    .sender(sender)
                    .listedIn(file, ExpectedAudience.implied(AudienceWord.RECIPIENTS, AudienceRule.MESSAGE, file))
                    .finish());
        }

        private void place(MediaItem item) {
            MediaFile file = item.file();
            if (names.containsKey(file)) {
                return;
            }
            String made = MadeUpNames.hash("media " + names.size(), 20) + (file.isVideo() ? ".mp4" : ".jpeg");
            String wanted = file.name();
            names.put(file, wanted == null ? made : wanted);
            Supplier<byte[]> content = file.content();
            if (content != null) {
                media.put(of(item), content);
            }
        }
    }
}
