package org.sightline.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.audit.ScanOptions;
import org.sightline.desktop.remembering.PrivateProperties;
import org.sightline.desktop.remembering.RecentAudits;
import org.sightline.desktop.testing.FakeKeptAudits;
import org.sightline.desktop.testing.LaterExecutor;
import org.sightline.desktop.theme.TextSize;
import org.sightline.desktop.theme.Theme;
import org.sightline.desktop.theme.ThemeChoice;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.Effort;

class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasSetIsFoundAgain() {
        Settings settings = Settings.usual()
                .withLanguage("de")
                .withEffort(Effort.THOROUGH)
                .withThreads(3)
                .withKeeping(true)
                .withFolder(folder);
        PrivateProperties file = new PrivateProperties(folder.resolve("settings.properties"));
        file.write(settings.toProperties());
        assertThat(Settings.of(file.read())).isEqualTo(settings);
        assertThat(settings.scanOptions().effort()).isEqualTo(Effort.THOROUGH);
        assertThat(settings.scanOptions().threads()).isEqualTo(3);
    }

    @Test
    void whatMakesNoSenseIsAsUsual() {
        assertThat(Settings.of(new Properties())).isEqualTo(Settings.usual());
        Properties damaged = new Properties();
        damaged.setProperty("effort", "heroic");
        damaged.setProperty("threads", "many");
        assertThat(Settings.of(damaged)).isEqualTo(Settings.usual());
        damaged.setProperty("threads", "-5");
        assertThat(Settings.of(damaged).scanOptions().threads()).isEqualTo(ScanOptions.usualThreads());
    }

    @Test
    void eachChangeIsKeptOnceAndHoldsForTheNextScan() {
        List<Settings> kept = new ArrayList<>();
        Preferences preferences = new Preferences(
                new ThemeChoice(Theme.LIGHT), new TextSize(TextSize.USUAL), Settings.usual(), kept::add);
        preferences.change(settings -> settings.withEffort(Effort.QUICK));
        preferences.change(settings -> settings.withEffort(Effort.QUICK));
        assertThat(kept).containsExactly(Settings.usual().withEffort(Effort.QUICK));
        assertThat(preferences.scanOptions().effort()).isEqualTo(Effort.QUICK);
    }

    @Test
    void forgettingClearsTheListAndTheCachesAndSaysWhatIsLeft() {
        LaterExecutor worker = new LaterExecutor();
        RecentAudits recent = RecentAudits.in(folder);
        recent.add(folder.resolve("mine.sightline"));
        FakeKeptAudits audits = new FakeKeptAudits();
        SettingsViewModel model = new SettingsViewModel(
                Preferences.ofThisSession(),
                recent,
                audits,
                null,
                false,
                new Background(worker, Runnable::run),
                Messages.english());
        model.forgetAll();
        model.forgetAll();
        assertThat(model.forgettingProperty().get()).isTrue();
        worker.runAll();
        assertThat(audits.timesCleared()).isEqualTo(1);
        assertThat(recent.list()).isEmpty();
        assertThat(model.forgottenProperty().get()).isEqualTo("Forgotten.");

        audits.leaves(Path.of("cache"));
        model.forgetAll();
        worker.runAll();
        assertThat(model.forgottenProperty().get()).isEqualTo("Forgotten, but for what is in use: cache");
    }
}
