package org.sightline.batch;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.sightline.system.Bundles;

/** Sentences about a batch, by their keys in {@code messages/batch.properties}. */
public final class BatchWords {

    private final ResourceBundle bundle;
    private final Locale locale;

    public BatchWords(Locale locale) {
        this.locale = locale;
        this.bundle = Bundles.of("batch", locale);
    }

    public Locale locale() {
        return locale;
    }

    public String of(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
