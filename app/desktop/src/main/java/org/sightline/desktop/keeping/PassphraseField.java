package org.sightline.desktop.keeping;

import javafx.scene.control.PasswordField;

/**
 * A field that shows dots for what is typed, and gives it as characters that can be wiped. What the toolkit itself keeps of it
 * until it is cleared cannot be.
 */
public final class PassphraseField extends PasswordField {

    /** @param name what is to be typed, for who does not see the field */
    public PassphraseField(String name) {
        setAccessibleText(name);
        setPromptText(name);
        getStyleClass().add("passphrase");
    }

    /** What is typed; the caller wipes it. */
    public char[] characters() {
        CharSequence shown = getCharacters();
        char[] characters = new char[shown.length()];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = shown.charAt(i);
        }
        return characters;
    }
}
