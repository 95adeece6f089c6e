package org.sightline.samples.venmo;

import java.util.List;
import org.sightline.samples.AudienceRule;
import org.sightline.samples.ExpectedAudience;
import org.sightline.samples.others.Csv;
import org.sightline.samples.others.ExpectedItem;
import org.sightline.samples.others.ExportAssembly;
import org.sightline.samples.others.ItemKind;
import org.sightline.samples.others.OtherExport;
import org.sightline.samples.others.OtherVariant;
import org.sightline.samples.others.Times;

/** Every form of Venmo's statements. */
public final class VenmoVariants {
    private static final String PLATFORM = "venmo";
    private static final String NAME = "the name of the file";
    private static final long NOON = 1_700_000_000L;
    private static final List<String> NOTES = List.of("Pizza 🍕, danke", "Miete \"Mai\"", "Zeile eins\nZeile zwei");
    private static final String[] RECENT_COLUMNS = {
        "",
        "ID",
        "Datetime",
        "Type",
        "Status",
        "Note",
        "From",
        "To",
        "Amount (total)",
        "Amount (tip)",
        "Amount (tax)",
        "Amount (fee)",
        "Tax Rate",
        "Tax Exempt",
        "Funding Source",
        "Destination",
        "Beginning Balance",
        "Ending Balance",
        "Statement Period Venmo Fees",
        "Terminal Location",
        "Year to Date Venmo Fees",
        "Disclaimer"
    };

    private VenmoVariants() {}

    /** All of them. */
    public static List<OtherVariant> all() {
        return List.of(
                OtherVariant.unverified(PLATFORM, "statement", NAME, () -> recent(1)),
                OtherVariant.unverified(PLATFORM, "statements of three months", NAME, () -> recent(3)),
                OtherVariant.unverified(PLATFORM, "older statement", NAME, VenmoVariants::older));
    }

    private static OtherExport recent(int months) {
        ExportAssembly assembly = new ExportAssembly(PLATFORM);
        for (int month = 1; month <= months; month++) {
            String file = "VenmoStatement_" + month + ".csv";
            Csv table = new Csv()
                    .row("Account Statement - (@zoe-beispiel)")
                    .row("Account Activity")
                    .row(RECENT_COLUMNS)
                    .row(recentRow("", "", "", "$100.00", ""));
            for (int number = 0; number < NOTES.size(); number++) {
                long time = NOON + month * 2_600_000L + number * 3600L;
                table.row(recentRow(
                        "38" + month + number, Times.format(time, "yyyy-MM-dd'T'HH:mm:ss"), NOTES.get(number), "", ""));
                expect(assembly, file, NOTES.get(number), time);
            }
            table.row(recentRow("", "", "", "", "In case of errors\nor questions, write."));
            assembly.files().text(file, table.text());
        }
        return finish(assembly);
    }

    private static OtherExport older() {
        ExportAssembly assembly = new ExportAssembly(PLATFORM);
        String file = "VenmoStatement_1.csv";
        Csv table = new Csv()
                .line("\" ID\",\"Datetime\",\"Type\",\"Status\",\"Note\",\"From\",\"To\",\"Amount (total)\","
                        + "\"Amount (fee)\",\"Funding Source\",\"Destination\"");
        for (int number = 0; number < NOTES.size(); number++) {
            long time = NOON + number * 3600L;
            table.row(
                    "38" + number,
                    Times.format(time, "yyyy-MM-dd'T'HH:mm:ss"),
                    "Payment",
                    "Complete",
                    NOTES.get(number),
                    "Zoë Beispiel",
                    "Björn Muster",
                    "- $5.00",
                    "",
                    "Venmo balance",
                    "");
            expect(assembly, file, NOTES.get(number), time);
        }
        assembly.files().text(file, table.text());
        return finish(assembly);
    }

    private static String[] recentRow(String id, String time, String note, String balance, String disclaimer) {
        boolean payment = !id.isEmpty();
        return new String[] {
            "",
            id,
            time,
            payment ? "Payment" : "",
            payment ? "Complete" : "",
            note,
            payment ? "Zoë Beispiel" : "",
            payment ? "Björn Muster" : "",
            payment ? "- $5.00" : "",
            "",
            payment ? "0" : "",
            "",
            payment ? "0" : "",
            "",
            payment ? "Venmo balance" : "",
            "",
            balance,
            "",
            "",
            payment ? "Venmo" : "",
            "",
            disclaimer
        };
    }

    private static void expect(ExportAssembly assembly, String file, String note, long time) {
        assembly.expect(new ExpectedItem(
                ItemKind.PAYMENT, note, null, time, file, ExpectedAudience.unknown(AudienceRule.VENMO_NOT_RECORDED)));
    }

    private static OtherExport finish(ExportAssembly assembly) {
        return assembly.finish(part -> "venmo" + (part == 0 ? "" : "-" + part));
    }
}
