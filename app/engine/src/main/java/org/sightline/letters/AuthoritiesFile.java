package org.sightline.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.advice.Confidence;
import org.sightline.advice.EntryPart;
import org.sightline.advice.Source;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@code letters/authorities.yaml}. */
final class AuthoritiesFile {

    private static final String FILE = "/org/sightline/resources/letters/authorities.yaml";

    private AuthoritiesFile() {}

    private record Listed(LocalDate read, List<ListedSource> sources, List<ListedAuthority> authorities) {}

    private record ListedSource(
            String key,
            String title,
            @Nullable String address,
            @Nullable String dated) {}

    private record ListedAuthority(
            String id,
            Jurisdiction jurisdiction,
            String country,
            String name,
            @Nullable List<String> post,
            @Nullable String mail,
            @Nullable String form,
            String web,
            String language,
            Confidence confidence,
            @Nullable List<EntryPart> unverified,
            @Nullable String asOf,
            List<String> sources) {

        Recipient recipient(Map<String, Source> known) {
            return new Recipient(
                    id,
                    name,
                    jurisdiction,
                    Stream.concat(Stream.of(name), Objects.<List<String>>requireNonNullElse(post, List.of()).stream())
                            .toList(),
                    mail,
                    form,
                    web,
                    confidence,
                    Objects.requireNonNullElse(unverified, List.of()),
                    asOf,
                    sources.stream()
                            .map(key -> Objects.requireNonNull(known.get(key), key))
                            .toList());
        }
    }

    static List<Recipient> shipped() {
        YAMLMapper mapper = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (InputStream in = AuthoritiesFile.class.getResourceAsStream(FILE)) {
            Listed listed = mapper.readValue(Objects.requireNonNull(in, FILE), Listed.class);
            Map<String, Source> sources = listed.sources().stream()
                    .map(source ->
                            new Source(source.key(), source.title(), source.address(), source.dated(), listed.read()))
                    .collect(Collectors.toMap(Source::key, Function.identity()));
            return listed.authorities().stream()
                    .map(authority -> authority.recipient(sources))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The list of authorities could not be read", unreadable);
        }
    }
}
