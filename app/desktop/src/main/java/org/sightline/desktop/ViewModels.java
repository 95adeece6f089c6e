package org.sightline.desktop;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.keeping.KeepingViewModel;
import org.sightline.desktop.keeping.ThisAuditViewModel;
import org.sightline.desktop.recent.RecentViewModel;
import org.sightline.desktop.service.Examination;
import org.sightline.desktop.service.KeptAudit;
import org.sightline.desktop.service.KeptAudits;
import org.sightline.desktop.settings.Settings;
import org.sightline.desktop.settings.SettingsViewModel;
import org.sightline.desktop.shell.ShellViewModel;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;

/**
 * Makes the screens' models of what they need.
 *
 * @param messages in the language that is spoken now
 */
record ViewModels(KeptAudits kept, Session session, Background background, Supplier<Messages> messages) {

    /** Where the next audit is kept; as was set, until something else is chosen. */
    KeepingViewModel keeping() {
        Settings set = session.preferences().now();
        return new KeepingViewModel(
                kept, set.keepsNew(), set.folder(), session.workshop()::isOn, background, messages.get());
    }

    RecentViewModel recent(RecentViewModel.Actions actions) {
        return new RecentViewModel(session.recent(), kept, background, messages.get(), actions);
    }

    /** @param open what is looked at; null where nothing is */
    SettingsViewModel settings(@Nullable Examination open, ThisAuditViewModel.Actions actions) {
        KeptAudit audit = open == null ? null : open.kept().orElse(null);
        return new SettingsViewModel(
                session.preferences(),
                session.recent(),
                kept,
                audit == null ? null : new ThisAuditViewModel(audit, background, messages.get(), actions),
                session.workshop().isOn(),
                background,
                messages.get());
    }

    ShellViewModel shell(
            String subject,
            Examination examination,
            ThisAuditViewModel.Actions actions,
            ShellViewModel.Leaving leaving) {
        return shell(subject, examination, background, actions, leaving);
    }

    /** @param beside does its work, when the usual background is busy with a scan */
    ShellViewModel shell(
            String subject,
            Examination examination,
            Background beside,
            ThisAuditViewModel.Actions actions,
            ShellViewModel.Leaving leaving) {
        return new ShellViewModel(
                subject,
                examination,
                settings(examination, actions),
                session.workshop()::wrote,
                beside,
                messages.get(),
                leaving);
    }
}
