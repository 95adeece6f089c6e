package org.sightline.archive.venmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.archive.CollectingSink;
import org.sightline.archive.ItemTruth;
import org.sightline.model.Account;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Platform;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.samples.others.OtherForm;
import org.sightline.samples.others.OtherVariant;
import org.sightline.samples.venmo.VenmoVariants;

/** Holds the reader against statements that were built from descriptions, without a look at the reader. */
class VenmoReaderTest {

    private static final String OLD_HEADER = "\" ID\",\"Datetime\",\"Type\",\"Status\",\"Note\",\"From\",\"To\","
            + "\"Amount (total)\",\"Amount (fee)\",\"Funding Source\",\"Destination\"\n";

    @TempDir
    private Path folder;

    private static Stream<OtherVariant> variants() {
        return VenmoVariants.all().stream();
    }

    private static List<String> differences(OtherVariant variant, CollectingSink found) {
        List<ItemTruth.Expected> expected = variant.export().others().items().stream()
                .map(ItemTruth.Expected::of)
                .toList();
        assertThat(expected).isNotEmpty();
        return ItemTruth.differences(expected, found);
    }

    private CollectingSink read(String statement) throws Exception {
        Path file = Files.createDirectory(folder.resolve("venmo")).resolve("statement.csv");
        Files.writeString(file, statement, StandardCharsets.UTF_8);
        return ItemTruth.read(Platform.VENMO, List.of(folder));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void everyPaymentIsFoundAndNobodyKnowsWhoSeesIt(OtherVariant variant) throws Exception {
        CollectingSink found = ItemTruth.read(Platform.VENMO, OtherForm.ZIP.write(variant.export(), folder));

        assertThat(differences(variant, found)).isEmpty();
        assertThat(found.appearances).extracting(Appearance::audience).containsOnly(Audience.UNKNOWN);
        assertThat(found.problems).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TGZ", "TGZ_PARTS"})
    void theFormOfTheArchiveChangesNothing(OtherForm form) throws Exception {
        List<String> differences = new ArrayList<>();
        // An older statement does not say whose it is: two of them are two people's.
        List<OtherVariant> variants = variants()
                .filter(variant -> form != OtherForm.TWICE || !variant.name().contains("older"))
                .toList();
        for (OtherVariant variant : variants) {
            Path place = Files.createDirectory(folder.resolve("archive" + variants.indexOf(variant)));
            CollectingSink found = ItemTruth.read(Platform.VENMO, form.write(variant.export(), place));
            differences(variant, found).forEach(difference -> differences.add(variant + ": " + difference));
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void theFirstLineSaysWhoseStatementItIs() throws Exception {
        OtherVariant recent = variants().findFirst().orElseThrow();
        CollectingSink found = ItemTruth.read(Platform.VENMO, OtherForm.ZIP.write(recent.export(), folder));

        assertThat(found.accounts).singleElement().extracting(Account::handle).isEqualTo("zoe-beispiel");
    }

    @Test
    void transfersToABankAreNoPayments() throws Exception {
        CollectingSink found = read(OLD_HEADER + "1,2020-01-02T03:04:05,Standard Transfer,Issued,,,,- $9.00,,,Bank\n"
                + "2,2020-01-02T03:04:05,Payment,Complete,Lunch,A,B,- $9.00,,,\n");

        assertThat(found.appearances)
                .singleElement()
                .satisfies(payment -> assertThat(payment.caption()).isEqualTo("Lunch"));
    }

    @Test
    void aColumnThatIsNotKnownIsListed() throws Exception {
        CollectingSink found = read(OLD_HEADER.replace("Destination", "Audience")
                + "2,2020-01-02T03:04:05,Payment,Complete,Lunch,A,B,- $9.00,,,public\n");

        assertThat(found.problems)
                .containsExactly(Problem.of(ProblemCode.UNKNOWN_KEYS, "statement.csv", "Audience", "1"));
    }

    @Test
    void whatIsHostileEndsInProblems() throws Exception {
        CollectingSink found = read(OLD_HEADER
                + "3,yesterday,Payment,Complete,\u0000,A,B,9,,,\n"
                + "4,2020-01-02T03:04:05,Payment,Complete,short,A\n"
                + "5,9999-99-99T99:99:99,Payment,Complete,=cmd(),A,B,9,,,\n"
                + "6,2020-01-02T03:04:05,Payment,Complete,\"never closed,A,B,9,,,\n");

        assertThat(found.problems(ProblemCode.CSV_BROKEN)).hasSize(1);
        assertThat(found.appearances)
                .hasSize(3)
                .allSatisfy(payment -> assertThat(payment.kind()).isEqualTo(AppearanceKind.PAYMENT))
                .extracting(payment -> payment.postedAt() != null)
                .containsExactly(false, true, false);
    }
}
