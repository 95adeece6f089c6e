package org.sightline.desktop.discreet;

import org.jspecify.annotations.Nullable;
import org.sightline.audit.Person;
import org.sightline.desktop.words.Messages;

/** What is written of people and of texts of the archive, which may name them or places: as it is, or hidden. */
public final class Hiding {

    private final Discreet discreet;
    private final Messages messages;

    public Hiding(Discreet discreet, Messages messages) {
        this.discreet = discreet;
        this.messages = messages;
    }

    public Discreet discreet() {
        return discreet;
    }

    /** How a person is called; a person without a name by their role, if one was said. */
    public String of(@Nullable Person person) {
        if (person == null) {
            return messages.text("person.nobody");
        }
        if (person.isMe()) {
            return messages.text("person.me");
        }
        String name = person.name();
        if (name == null) {
            return person.role() == null ? messages.text("person.unnamed") : messages.of(person.role());
        }
        return discreet.isOn() ? messages.text("hidden.name") : name;
    }

    /** A text of the archive, such as a caption, a path or a place. */
    public String text(String text) {
        return discreet.isOn() ? messages.text("hidden.text") : text;
    }
}
