package org.sightline.advice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the files of the catalogue. */
final class CatalogueFiles {

    private static final String FOLDER = "/org/sightline/resources/advice/";
    private static final String ENDING = ".yaml";

    private final ObjectMapper mapper = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Locale locale;

    private CatalogueFiles(Locale locale) {
        this.locale = locale;
    }

    private record Index(List<String> files) {}

    private record SourceList(LocalDate read, List<SourceDraft> sources) {}

    private record SourceDraft(
            String key,
            String title,
            @Nullable String address,
            @Nullable String dated,
            @Nullable LocalDate read) {}

    static Catalogue shipped(Locale locale) {
        return new CatalogueFiles(locale).read();
    }

    private Catalogue read() {
        Map<String, Source> sources = sources();
        List<Section> sections = new ArrayList<>();
        Limit wasPublic = null;
        for (String file : of("catalogue", Index.class).files()) {
            SectionDraft draft = of(file, SectionDraft.class);
            Translation translation = translation(file);
            sections.add(draft.section(sources, translation));
            wasPublic =
                    draft.wasPublic() == null ? wasPublic : draft.wasPublic().limit(translation);
        }
        return new Catalogue(sections, Objects.requireNonNull(wasPublic, "wasPublic"));
    }

    private Map<String, Source> sources() {
        SourceList list = of("sources", SourceList.class);
        Map<String, Source> sources = new LinkedHashMap<>();
        for (SourceDraft draft : list.sources()) {
            LocalDate read = Objects.requireNonNullElse(draft.read(), list.read());
            Source source = new Source(draft.key(), draft.title(), draft.address(), draft.dated(), read);
            if (sources.put(draft.key(), source) != null) {
                throw new IllegalStateException("Two sources are called " + draft.key());
            }
        }
        return sources;
    }

    private Translation translation(String file) {
        String translated = locale.getLanguage() + "/" + file;
        boolean there = CatalogueFiles.class.getResource(FOLDER + translated + ENDING) != null;
        return there ? of(translated, Translation.class) : Translation.NONE;
    }

    private <T> T of(String file, Class<T> type) {
        String resource = FOLDER + file + ENDING;
        try (InputStream in = CatalogueFiles.class.getResourceAsStream(resource)) {
            return mapper.readValue(Objects.requireNonNull(in, resource), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The catalogue could not be read", unreadable);
        }
    }
}
