package org.sightline.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.comparison.AuditState;
import org.sightline.comparison.ComparedPhoto;
import org.sightline.comparison.ComparedPlace;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Exposure;
import org.sightline.model.PhotoId;
import org.sightline.model.Platform;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads of a {@code report.json} what can be compared with another; photo by photo, and nothing else of it. */
public final class ReportReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record ArchiveFields(
            @Nullable String id, @Nullable String platform) {}

    private record EvidenceFields(
            @Nullable EvidenceKind kind,
            @Nullable String file,
            @Nullable String field,
            @Nullable String value,
            @Nullable String source) {}

    private record AppearanceFields(
            @Nullable String archive,
            @Nullable String path,
            @Nullable String sha256,
            @Nullable Audience audience,
            @Nullable EvidenceFields evidence) {}

    private record PhotoFields(
            @Nullable String id,
            @Nullable String path,
            @Nullable Audience audience,
            @Nullable Boolean mayBePublic,
            @Nullable Exposure exposure,
            @Nullable List<@Nullable AppearanceFields> appearances) {}

    private final Map<String, Platform> platforms = new HashMap<>();
    private final List<ComparedPhoto> photos = new ArrayList<>();
    private boolean versionRead;
    private boolean photosRead;

    private ReportReader() {}

    /** @throws ReportFormatException if the file is no report, or one that does not tell who can see its photos */
    public static AuditState read(Path file) throws IOException {
        ReportReader reader = new ReportReader();
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = MAPPER.createParser(in)) {
            reader.read(json);
        } catch (JacksonException broken) {
            throw new ReportFormatException(ReportFormatException.Why.BROKEN, broken);
        }
        return new AuditState(reader.photos, Set.copyOf(reader.platforms.values()));
    }

    private void read(JsonParser json) throws ReportFormatException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new ReportFormatException(ReportFormatException.Why.NO_REPORT);
        }
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            JsonToken value = json.nextToken();
            switch (key) {
                case "version" -> {
                    if (value != JsonToken.VALUE_NUMBER_INT || json.getIntValue() != JsonReport.VERSION) {
                        throw new ReportFormatException(ReportFormatException.Why.OTHER_VERSION);
                    }
                    versionRead = true;
                }
                case "archives" -> elements(json, value, ArchiveFields.class).forEach(this::archive);
                case "photos" -> {
                    if (value != JsonToken.START_ARRAY) {
                        throw new ReportFormatException(ReportFormatException.Why.NO_REPORT);
                    }
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        photos.add(photo(element(json, PhotoFields.class)));
                    }
                    photosRead = true;
                }
                default -> json.skipChildren();
            }
        }
        if (!versionRead || !photosRead) {
            throw new ReportFormatException(ReportFormatException.Why.NO_REPORT);
        }
    }

    private static <T> List<T> elements(JsonParser json, JsonToken value, Class<T> type) throws ReportFormatException {
        List<T> elements = new ArrayList<>();
        while (value == JsonToken.START_ARRAY && json.nextToken() != JsonToken.END_ARRAY) {
            elements.add(element(json, type));
        }
        return elements;
    }

    private static <T> T element(JsonParser json, Class<T> type) throws ReportFormatException {
        T element = json.readValueAs(type);
        if (element == null) {
            throw new ReportFormatException(ReportFormatException.Why.INCOMPLETE);
        }
        return element;
    }

    private void archive(ArchiveFields archive) {
        if (archive.id() != null && archive.platform() != null) {
            Platform.byId(archive.platform()).ifPresent(platform -> platforms.put(archive.id(), platform));
        }
    }

    private ComparedPhoto photo(PhotoFields fields) throws ReportFormatException {
        if (fields.id() == null
                || fields.path() == null
                || fields.audience() == null
                || fields.mayBePublic() == null
                || fields.exposure() == null) {
            throw new ReportFormatException(ReportFormatException.Why.INCOMPLETE);
        }
        Set<String> copies = new HashSet<>();
        List<ComparedPlace> places = new ArrayList<>();
        for (@Nullable
        AppearanceFields appearance :
                fields.appearances() == null ? List.<@Nullable AppearanceFields>of() : fields.appearances()) {
            if (appearance == null) {
                throw new ReportFormatException(ReportFormatException.Why.INCOMPLETE);
            }
            if (appearance.sha256() != null && appearance.sha256().length() >= PhotoId.SHORT_LENGTH) {
                copies.add(appearance.sha256().substring(0, PhotoId.SHORT_LENGTH));
            }
            Platform platform = appearance.archive() == null ? null : platforms.get(appearance.archive());
            if (platform != null && appearance.audience() != null) {
                places.add(new ComparedPlace(
                        platform,
                        appearance.path() == null ? fields.path() : appearance.path(),
                        appearance.audience(),
                        evidence(appearance.evidence())));
            }
        }
        return new ComparedPhoto(
                fields.id(), copies, fields.path(), fields.audience(), fields.mayBePublic(), fields.exposure(), places);
    }

    private static Evidence evidence(@Nullable EvidenceFields fields) {
        return fields == null
                ? Evidence.listedIn(null)
                : new Evidence(fields.kind(), fields.file(), fields.field(), fields.value(), fields.source());
    }
}
