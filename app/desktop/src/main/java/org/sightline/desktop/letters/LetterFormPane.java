package org.sightline.desktop.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.words.Messages;
import org.sightline.letters.Jurisdiction;
import org.sightline.letters.LetterKind;
import org.sightline.letters.LetterLanguage;
import org.sightline.letters.LetterWords;
import org.sightline.letters.Recipient;
import org.sightline.letters.Transport;

/** What a letter needs to know, one field below the other; what does not concern the chosen kind is not there. */
final class LetterFormPane extends ScrollPane {

    private static final int ADDRESS_ROWS = 3;
    private static final int MOST_PHOTOS = 50;

    private final LetterViewModel model;
    private final LetterForm form;
    private final Messages messages;
    private final LetterWords words;
    private final ComboBox<LetterKind> kinds = new ComboBox<>();
    private final ComboBox<@Nullable Recipient> recipients = new ComboBox<>();
    private final ComboBox<@Nullable Recipient> about = new ComboBox<>();
    private final ComboBox<@Nullable Transport> ways = new ComboBox<>();

    LetterFormPane(LetterViewModel model, Messages messages) {
        this.model = model;
        this.form = model.form();
        this.messages = messages;
        this.words = LetterWords.in(form.languageProperty().get());
        setId("letter-form");
        setFitToWidth(true);
        getStyleClass().add("side-panel");
        VBox column = new VBox(
                field("letters.jurisdiction", jurisdictions()),
                field("letters.kind", kinds()),
                field("letters.recipient", recipients()),
                other("letters.other", area(form.otherRecipientProperty(), "letters.other")),
                other("letters.otherMail", line(form.otherMailProperty(), "letters.otherMail")),
                field("letters.transport", ways()),
                earlier("letters.earlier.kind", earlierKinds(), false),
                earlier("letters.earlier.sent", date(form.earlierSentProperty(), "letters.earlier.sent"), false),
                earlier("letters.about", about(), true),
                earlier("letters.reminded", date(form.remindedProperty(), "letters.reminded"), true),
                field("letters.name", line(form.nameProperty(), "letters.name")),
                field("letters.replyTo", line(form.replyToProperty(), "letters.replyTo")),
                field("letters.address", area(form.addressProperty(), "letters.address")),
                field("letters.child", line(form.childProperty(), "letters.child")),
                field("letters.grounds", line(form.groundsProperty(), "letters.grounds")),
                field("letters.takenDown", area(form.takenDownProperty(), "letters.takenDown")),
                field("letters.photos", photos()),
                field("letters.language", languages()));
        column.getStyleClass().addAll("detail", "section");
        setContent(column);
    }

    private VBox field(String words, Control control) {
        Label label = new Label(messages.text(words));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setLabelFor(control);
        control.setAccessibleText(messages.text(words));
        control.setMaxWidth(Double.MAX_VALUE);
        VBox field = new VBox(label, control);
        field.getStyleClass().add("lines");
        return field;
    }

    /** Only where the recipient is not listed. */
    private VBox other(String words, Control control) {
        VBox field = field(words, control);
        field.visibleProperty().bind(form.recipientProperty().isNull());
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    /** @param complaint whether it concerns complaints alone; else reminders, too */
    private VBox earlier(String words, Control control, boolean complaint) {
        VBox field = field(words, control);
        field.visibleProperty()
                .bind(form.kindProperty()
                        .map(kind -> kind == LetterKind.COMPLAINT || (!complaint && kind == LetterKind.REMINDER)));
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private Control jurisdictions() {
        ComboBox<Jurisdiction> box = new ComboBox<>();
        box.getItems().setAll(Jurisdiction.values());
        box.setConverter(named(one -> words.of("jurisdiction." + one.name()), ""));
        box.valueProperty().bindBidirectional(form.jurisdictionProperty());
        box.setId("letter-jurisdiction");
        return box;
    }

    private Control kinds() {
        kinds.setId("letter-kind");
        kinds.setConverter(named(one -> words.of("kind." + one.name()), ""));
        kinds.getItems().setAll(form.kinds());
        kinds.setValue(form.kindProperty().get());
        form.jurisdictionProperty().addListener((property, before, now) -> {
            kinds.getItems().setAll(form.kinds());
            kinds.setValue(form.kindProperty().get());
        });
        form.kindProperty().addListener((property, before, now) -> {
            kinds.setValue(now);
            listRecipients();
        });
        kinds.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                form.kindProperty().set(now);
            }
        });
        return kinds;
    }

    private Control recipients() {
        recipients.setId("letter-recipient");
        recipients.setConverter(named(Recipient::name, messages.text("letters.recipient.other")));
        model.recipientsProperty().addListener((property, before, now) -> listRecipients());
        listRecipients();
        recipients.valueProperty().bindBidirectional(form.recipientProperty());
        return recipients;
    }

    /** A complaint goes to an authority, all else to whoever holds the data. */
    private void listRecipients() {
        Recipient chosen = form.recipientProperty().get();
        boolean complaint = form.kindProperty().get() == LetterKind.COMPLAINT;
        List<@Nullable Recipient> listed = new ArrayList<>();
        model.recipientsProperty().get().stream()
                .filter(one -> complaint
                        ? one.authorityOf() == form.jurisdictionProperty().get()
                        : one.authorityOf() == null)
                .forEach(listed::add);
        about.getItems()
                .setAll(model.recipientsProperty().get().stream()
                        .filter(one -> one.authorityOf() == null)
                        .toList());
        listed.add(null);
        recipients.getItems().setAll(listed);
        form.recipientProperty().set(listed.contains(chosen) ? chosen : null);
    }

    private Control about() {
        about.setId("letter-about");
        about.setConverter(named(Recipient::name, ""));
        about.valueProperty().bindBidirectional(form.aboutProperty());
        return about;
    }

    private Control ways() {
        ways.setId("letter-transport");
        ways.setConverter(named(one -> words.of("transport." + one.name()), ""));
        form.recipientProperty().addListener((property, before, now) -> listWays());
        form.otherMailProperty().addListener((property, before, now) -> listWays());
        form.otherRecipientProperty().addListener((property, before, now) -> listWays());
        listWays();
        ways.valueProperty().bindBidirectional(form.transportProperty());
        return ways;
    }

    private void listWays() {
        Recipient to = form.chosenRecipient();
        Transport chosen = form.transportProperty().get();
        List<Transport> known = to == null ? List.of() : to.ways();
        ways.getItems().setAll(known);
        form.transportProperty()
                .set(known.isEmpty() ? null : chosen != null && known.contains(chosen) ? chosen : known.get(0));
    }

    private Control earlierKinds() {
        ComboBox<@Nullable LetterKind> box = new ComboBox<>();
        box.setId("letter-earlier-kind");
        box.setConverter(named(one -> words.of("kind." + one.name()), ""));
        Runnable list = () -> box.getItems()
                .setAll(form.kinds().stream().filter(LetterKind::isRequest).toList());
        form.jurisdictionProperty().addListener((property, before, now) -> list.run());
        list.run();
        box.valueProperty().bindBidirectional(form.earlierKindProperty());
        return box;
    }

    private Control languages() {
        ComboBox<LetterLanguage> box = new ComboBox<>();
        box.setId("letter-language");
        box.getItems().setAll(Arrays.asList(LetterLanguage.values()));
        box.setConverter(named(one -> messages.text("language." + one.name()), ""));
        box.valueProperty().bindBidirectional(form.languageProperty());
        return box;
    }

    private Control photos() {
        Spinner<Integer> spinner =
                new Spinner<>(0, MOST_PHOTOS, form.photosProperty().get());
        spinner.setId("letter-photos");
        spinner.setEditable(true);
        spinner.getEditor().setAccessibleText(messages.text("letters.photos"));
        spinner.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                form.photosProperty().set(now);
            }
        });
        return spinner;
    }

    private TextField line(StringProperty value, String id) {
        TextField field = new TextField();
        field.setId(id.replace('.', '-'));
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private TextArea area(StringProperty value, String id) {
        TextArea area = new TextArea();
        area.setId(id.replace('.', '-'));
        area.setPrefRowCount(ADDRESS_ROWS);
        area.textProperty().bindBidirectional(value);
        return area;
    }

    private DatePicker date(ObjectProperty<@Nullable LocalDate> value, String id) {
        DatePicker picker = new DatePicker();
        picker.setId(id.replace('.', '-'));
        picker.valueProperty().bindBidirectional(value);
        return picker;
    }

    private static <T> StringConverter<@Nullable T> named(Function<T, String> name, String none) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? none : name.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }

    void focusFirst() {
        kinds.requestFocus();
    }
}
