package org.sightline.desktop.letters;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.sightline.letters.EarlierLetter;
import org.sightline.letters.Jurisdiction;
import org.sightline.letters.LetterKind;
import org.sightline.letters.LetterLanguage;
import org.sightline.letters.LetterOrder;
import org.sightline.letters.Recipient;
import org.sightline.letters.Sender;
import org.sightline.letters.Transport;

/** What the user filled in for a letter. It is kept nowhere, and gone when the audit is closed. */
public final class LetterForm {

    private final ObjectProperty<Jurisdiction> jurisdiction = new SimpleObjectProperty<>(Jurisdiction.EU);
    private final ObjectProperty<LetterKind> kind = new SimpleObjectProperty<>(LetterKind.ERASURE);
    private final ObjectProperty<LetterLanguage> language;
    private final ObjectProperty<@Nullable Recipient> recipient = new SimpleObjectProperty<>();
    private final StringProperty otherRecipient = new SimpleStringProperty("");
    private final StringProperty otherMail = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Transport> transport = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty replyTo = new SimpleStringProperty("");
    private final StringProperty child = new SimpleStringProperty("");
    private final StringProperty grounds = new SimpleStringProperty("");
    private final StringProperty takenDown = new SimpleStringProperty("");
    private final IntegerProperty photos = new SimpleIntegerProperty();
    private final ObjectProperty<@Nullable LetterKind> earlierKind = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> earlierSent = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> reminded = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Recipient> about = new SimpleObjectProperty<>();

    public LetterForm(LetterLanguage language) {
        this.language = new SimpleObjectProperty<>(language);
    }

    /** Everything that a letter changes with. */
    List<Observable> all() {
        return List.of(
                jurisdiction,
                kind,
                language,
                recipient,
                otherRecipient,
                otherMail,
                transport,
                name,
                address,
                replyTo,
                child,
                grounds,
                takenDown,
                photos,
                earlierKind,
                earlierSent,
                reminded,
                about);
    }

    /** To whom it goes: one that is listed, or the one that was typed; null while neither is there. */
    @Nullable
    Recipient chosenRecipient() {
        Recipient listed = recipient.get();
        if (listed != null) {
            return listed;
        }
        List<String> lines = lines(otherRecipient.get());
        String mail = oneLine(otherMail.get());
        return lines.isEmpty() ? null : Recipient.typed(lines, mail.isEmpty() ? null : mail);
    }

    /** What is still missing, as the key of a sentence; null where a letter can be made. */
    @Nullable
    String missing() {
        Recipient to = chosenRecipient();
        if (to == null) {
            return "letters.missing.recipient";
        }
        if (to.ways().isEmpty()) {
            return "letters.missing.way";
        }
        if (oneLine(name.get()).isEmpty()) {
            return "letters.missing.name";
        }
        if (lines(address.get()).isEmpty() && oneLine(replyTo.get()).isEmpty()) {
            return "letters.missing.reply";
        }
        if (kind.get().isRequest()) {
            return null;
        }
        if (earlierKind.get() == null || earlierSent.get() == null) {
            return "letters.missing.earlier";
        }
        return kind.get() == LetterKind.COMPLAINT && about.get() == null ? "letters.missing.about" : null;
    }

    /**
     * The letter as it is filled in.
     *
     * @throws IllegalStateException if something is missing
     */
    LetterOrder order(LocalDate today) {
        Recipient to = chosenRecipient();
        if (to == null || missing() != null) {
            throw new IllegalStateException("The letter is not filled in");
        }
        Transport way = transport.get();
        return new LetterOrder(
                kind.get(),
                jurisdiction.get(),
                language.get(),
                to,
                way != null && to.ways().contains(way) ? way : to.ways().get(0),
                today,
                today,
                new Sender(
                        oneLine(name.get()),
                        lines(address.get()),
                        orNull(replyTo.get()),
                        orNull(child.get()),
                        orNull(grounds.get())),
                lines(takenDown.get()),
                Math.max(0, photos.get()),
                kind.get().isRequest() ? null : earlier(to));
    }

    private @Nullable EarlierLetter earlier(Recipient to) {
        LetterKind before = earlierKind.get();
        LocalDate sent = earlierSent.get();
        Recipient whom = kind.get() == LetterKind.COMPLAINT ? about.get() : to;
        return before == null || sent == null || whom == null
                ? null
                : new EarlierLetter(
                        before, whom, sent, sent, kind.get() == LetterKind.COMPLAINT ? reminded.get() : null);
    }

    private static @Nullable String orNull(String text) {
        String line = oneLine(text);
        return line.isEmpty() ? null : line;
    }

    /** Nothing that a user types makes a new line. */
    private static String oneLine(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\R", -1))
                        .map(LetterForm::oneLine)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** Where the user lives: whose law it is. */
    public ObjectProperty<Jurisdiction> jurisdictionProperty() {
        return jurisdiction;
    }

    public ObjectProperty<LetterKind> kindProperty() {
        return kind;
    }

    public ObjectProperty<LetterLanguage> languageProperty() {
        return language;
    }

    /** One that is listed; null for one that is typed. */
    public ObjectProperty<@Nullable Recipient> recipientProperty() {
        return recipient;
    }

    /** Name and postal address of one that is not listed, a line each. */
    public StringProperty otherRecipientProperty() {
        return otherRecipient;
    }

    public StringProperty otherMailProperty() {
        return otherMail;
    }

    /** How it is sent; null, or one that the recipient has not, for the recipient's first. */
    public ObjectProperty<@Nullable Transport> transportProperty() {
        return transport;
    }

    public StringProperty nameProperty() {
        return name;
    }

    /** The user's postal address, a line each; may be empty. */
    public StringProperty addressProperty() {
        return address;
    }

    public StringProperty replyToProperty() {
        return replyTo;
    }

    /** The child for whom a parent writes; empty for oneself. */
    public StringProperty childProperty() {
        return child;
    }

    /** Why the user objects; empty for words of ours. */
    public StringProperty groundsProperty() {
        return grounds;
    }

    /** Addresses of what was taken down, a line each. */
    public StringProperty takenDownProperty() {
        return takenDown;
    }

    /** How many reference photos are enclosed by hand. */
    public IntegerProperty photosProperty() {
        return photos;
    }

    /** Of a reminder or complaint: what the earlier letter asked for. */
    public ObjectProperty<@Nullable LetterKind> earlierKindProperty() {
        return earlierKind;
    }

    public ObjectProperty<@Nullable LocalDate> earlierSentProperty() {
        return earlierSent;
    }

    /** Of a complaint: when a reminder was sent. */
    public ObjectProperty<@Nullable LocalDate> remindedProperty() {
        return reminded;
    }

    /** Of a complaint: who did not answer. */
    public ObjectProperty<@Nullable Recipient> aboutProperty() {
        return about;
    }

    /** What can be asked for by the law that is chosen. */
    public List<LetterKind> kinds() {
        return Stream.of(LetterKind.values())
                .filter(one -> one.isKnownIn(jurisdiction.get()))
                .toList();
    }
}
