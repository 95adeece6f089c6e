package org.sightline.desktop.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sightline.audit.AuditSummary;
import org.sightline.desktop.testing.Summaries;
import org.sightline.desktop.words.Messages;

class HeadlinesTest {

    @Test
    void many() {
        expect(
                Summaries.ofHeadlines(37, 1204),
                "37 photos that anyone can see show a face this app could match.",
                "1,204 more might: nothing in the archive says who could see them.");
    }

    @Test
    void one() {
        expect(
                Summaries.ofHeadlines(1, 1),
                "One photo that anyone can see shows a face this app could match.",
                "One more might: nothing in the archive says who could see it.");
    }

    @Test
    void noneKnownToBePublic() {
        expect(
                Summaries.ofHeadlines(0, 12),
                "No photo that is known to be public shows a face this app could match.",
                "12 photos with such a face might be public: nothing in the archive says who could see them.");
        expect(
                Summaries.ofHeadlines(0, 1),
                "No photo that is known to be public shows a face this app could match.",
                "One photo with such a face might be public: nothing in the archive says who could see it.");
    }

    @Test
    void noneUnknown() {
        expect(
                Summaries.ofHeadlines(2, 0),
                "2 photos that anyone can see show a face this app could match.",
                "For each of your other photos with such a face, the archive or an answer of yours says who could see it.");
    }

    @Test
    void notPublicByAnAnswerIsNotKnown() {
        expect(
                Summaries.notPublic(3),
                "No photo that is known to be public shows a face this app could match.",
                "3 photos with such a face are not public, by your answers; who else can see them is unknown.");
    }

    @Test
    void noFaceFoundIsNoPromise() {
        expect(
                Summaries.withoutFaces(21),
                "No face found by this app in 21 photos.",
                "Other engines may find faces that this app does not.");
        expect(
                Summaries.withoutFaces(1),
                "No face found by this app in the one photo.",
                "Other engines may find faces that this app does not.");
    }

    @Test
    void nothingExamined() {
        expect(
                Summaries.withoutPhotos(3),
                "No photo and no video could be examined.",
                "There are files, but none that this version could look into. The reasons stand below.");
        expect(
                Summaries.withoutPhotos(0),
                "No photo and no video was found in what you chose.",
                "Choose the ZIP files as the platform gave them to you, or a folder that holds photos.");
    }

    private static void expect(AuditSummary summary, String first, String second) {
        assertThat(Headlines.of(summary, Messages.english())).isEqualTo(new Headlines(first, second));
    }
}
