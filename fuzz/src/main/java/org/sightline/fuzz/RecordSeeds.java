package org.sightline.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sightline.batch.RecordsTarget;
import org.sightline.vault.SealedTarget;

/** What users and trainers hand to the program beside exports and pictures. */
final class RecordSeeds {

    private static final String CONSENT = """
            {"version": 1, "person": "Anna Example", "agreedOn": "2026-01-02", "agreedTo": ["EXAMINATION", "COUNTING"],
             "note": "by telephone"}
            """;
    private static final String LIST = """
            {"version": 1, "consents": [
              {"child": "anna", "person": "Anna Example", "agreedOn": "2026-01-02", "agreedTo": ["EXAMINATION"]},
              {"child": "ben", "person": "Ben Example", "agreedOn": "2026-01-03", "agreedTo": []}]}
            """;
    private static final String PASSPHRASES = "# child and passphrase\nanna\tone two three\nben\tfour five six\n";
    private static final String ANSWERS = """
            {"version": 1,
             "interview": [{"question": "fb.posts.now", "answer": "FRIENDS", "since": "2013-01-15"},
                           {"question": "fb.posts.before", "answer": "PUBLIC", "since": "always"},
                           {"question": "fb.profile.locked", "answer": "DONT_KNOW"}],
             "spotChecks": [{"photo": "000000", "seen": "NOT_VISIBLE", "on": "2026-11-20", "alsoFor": ["ALBUM"]}],
             "overrides": [{"audience": "PUBLIC", "platform": "facebook", "album": "Summer"},
                           {"audience": "ONLY_ME", "platform": "facebook", "kind": "STORY",
                            "from": "2012-01-01", "to": "2012-12-31"}]}
            """;
    private static final String SOME_ANSWERS = """
            {"version": 1, "overrides": [{"audience": "PUBLIC", "platform": "facebook", "album": "Summer"}]}
            """;
    private static final String REPORT = """
            {"version": 1, "archives": [{"id": "a", "platform": "facebook"}],
             "photos": [{"id": "0123456789ab", "path": "posts/media/1.jpg", "audience": "UNKNOWN", "mayBePublic": true,
               "exposure": "HIGH", "appearances": [{"archive": "a", "path": "posts/media/1.jpg",
                 "sha256": "0123456789abcdef", "audience": "UNKNOWN",
                 "evidence": {"kind": "PLATFORM_RULE", "file": "posts.json", "field": "f", "value": "v", "source": "s"}}]}]}
            """;

    private RecordSeeds() {}

    /** Inputs by the name of the target and of the file. */
    static Map<String, byte[]> make() throws IOException {
        Map<String, byte[]> seeds = new LinkedHashMap<>();
        seeds.put("records/consent", prefixed(RecordsTarget.CONSENT, CONSENT));
        seeds.put("records/list", prefixed(RecordsTarget.LIST, LIST));
        seeds.put("records/passphrases", prefixed(RecordsTarget.PASSPHRASES, PASSPHRASES));
        seeds.put("answers/all", ANSWERS.getBytes(StandardCharsets.UTF_8));
        seeds.put("answers/some", SOME_ANSWERS.getBytes(StandardCharsets.UTF_8));
        seeds.put("records/report", prefixed(RecordsTarget.REPORT, REPORT));
        seeds.put("sealed/text", prefixed(SealedTarget.FILE, "SLSEALED and more"));
        seeds.put("sealed/frame", prefixed(SealedTarget.BEHIND_A_HEADER, "\0\0\0@" + "x".repeat(80)));
        seeds.put("sealed/change", new byte[] {SealedTarget.CHANGE, 0, 0, 110, 1, 0});
        seeds.put("sealed/cut", new byte[] {SealedTarget.CHANGE, 1, 0, 0, 0, 1});
        seeds.put("sealed/unchanged", new byte[] {SealedTarget.CHANGE, 0, 0, 1, 0, 0});
        seeds.put("sealed/hand-over", prefixed(SealedTarget.CONTENT, zip("report.html", "report-pages/plan.html")));
        seeds.put("sealed/hostile", prefixed(SealedTarget.CONTENT, zip("../report.html")));
        return seeds;
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<p>".getBytes(StandardCharsets.US_ASCII));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] prefixed(byte first, String text) {
        return prefixed(first, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] prefixed(byte first, byte[] rest) {
        byte[] input = new byte[rest.length + 1];
        input[0] = first;
        System.arraycopy(rest, 0, input, 1, rest.length);
        return input;
    }
}
