package org.sightline.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sightline.advice.EntryKind;
import org.sightline.advice.EntryPart;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** To whom letters go is listed with what it was read in. */
class RecipientsTest {

    private static final String RESOURCES = "/org/sightline/resources/";

    /** EU, EEA, the UK and the US. */
    private static final Set<String> COUNTRIES = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
            "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK", "GB", "US");

    private static String text(String resource) throws IOException {
        try (InputStream in = RecipientsTest.class.getResourceAsStream(RESOURCES + resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JsonNode authorities() throws IOException {
        return YAMLMapper.shared().readTree(text("letters/authorities.yaml"));
    }

    @Test
    void theAuthoritiesFitTheirSchema() throws IOException {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(text("schema/letter-authorities-1.schema.json"))
                        .validate(authorities().toString(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void everyCountryOfTheEeaHasAnAuthorityAndGermanyOneForEachLand() throws IOException {
        Set<String> countries = new TreeSet<>();
        int german = 0;
        for (JsonNode authority : authorities().path("authorities")) {
            countries.add(authority.path("country").asString());
            german += authority.path("country").asString().equals("DE") ? 1 : 0;
        }
        assertThat(countries).isEqualTo(new TreeSet<>(COUNTRIES));
        assertThat(german).isEqualTo(16);
    }

    @Test
    void everyRecipientSaysWhatItWasReadInAndWhereToLook() {
        assertThat(Orders.RECIPIENTS.all()).extracting(Recipient::id).doesNotHaveDuplicates();
        assertThat(Orders.RECIPIENTS.all()).allSatisfy(recipient -> {
            assertThat(recipient.sources()).isNotEmpty();
            assertThat(recipient.confidence()).isNotNull();
            assertThat(recipient.lines()).isNotEmpty().noneMatch(String::isBlank);
            for (LetterLanguage language : LetterLanguage.values()) {
                assertThat(new LetterNotes(language).checked(recipient)).isNotBlank();
            }
            if (recipient.authorityOf() == null) {
                assertThat(recipient.ways()).as(recipient.id()).isNotEmpty();
            } else {
                assertThat(URI.create(Objects.requireNonNull(recipient.web())).getHost())
                        .contains(".");
            }
        });
    }

    @Test
    void theRecipientStandsAsTheDataHaveIt() {
        assertThat(Orders.recipient("to.clearview").lines())
                .containsExactly("Clearview AI", "418 Broadway STE N", "Albany NY 12207", "USA");
        assertThat(Orders.recipient("to.snap").lines()).containsExactly("Snap B.V.", "Keizersgracht 165", "Amsterdam");
        assertThat(Orders.recipient("authority.de-hh").lines())
                .containsExactly(
                        "Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit",
                        "Kurt-Schumacher-Allee 4",
                        "20097 Hamburg",
                        "Deutschland");
        assertThat(Orders.recipient("to.meta").ways()).containsExactly(Transport.FORM);
        assertThat(Orders.RECIPIENTS.byId("to.nobody")).isEmpty();
    }

    @Test
    void oldAddressesAreCalledOld() {
        assertThat(new LetterNotes(LetterLanguage.ENGLISH).checked(Orders.recipient("to.vk")))
                .isEqualTo("read in a list or guide of others; last checked there: 2021; likely to be out of date");
        assertThat(new LetterNotes(LetterLanguage.GERMAN).checked(Orders.recipient("authority.ie")))
                .contains("wahrscheinlich veraltet")
                .contains("https://www.dataprotection.ie");
        assertThat(Orders.recipient("to.vk").unverified()).containsExactly(EntryPart.ADDRESS);
    }

    @Test
    void allRecipientsOfTheCatalogueAreThere() {
        List<String> ids = Orders.CATALOGUE.entries().stream()
                .filter(entry -> entry.kind() == EntryKind.RECIPIENT)
                .map(entry -> entry.id())
                .toList();
        assertThat(Orders.RECIPIENTS.all()).extracting(Recipient::id).containsAll(ids);
    }
}
