package org.sightline.desktop.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.service.AuditPlace;
import org.sightline.desktop.service.Examination;
import org.sightline.desktop.service.KeptAudits;
import org.sightline.desktop.service.StoreFailure;
import org.sightline.desktop.service.StoreFailure.Reason;
import org.sightline.vault.Passphrase;

/** Kept audits that are opened as they are told to. */
public final class FakeKeptAudits implements KeptAudits {

    private final Map<Path, Examination> audits = new HashMap<>();
    private final Map<Path, char[]> passphrases = new HashMap<>();
    private final Map<Path, Reason> broken = new HashMap<>();
    private final Set<Path> taken = new HashSet<>();
    private final List<Path> opened = new ArrayList<>();
    private final List<Path> left = new ArrayList<>();
    private @Nullable String service;
    private int cleared;

    public void keeps(Path file, Examination examination) {
        audits.put(file, examination);
    }

    public void protects(Path file, String passphrase) {
        passphrases.put(file, passphrase.toCharArray());
    }

    public void breaks(Path file, Reason reason) {
        broken.put(file, reason);
    }

    public void takes(Path file) {
        taken.add(file);
    }

    public void syncsTo(String cloud) {
        service = cloud;
    }

    public void leaves(Path file) {
        left.add(file);
    }

    /** What was opened, in order. */
    public List<Path> opened() {
        return opened;
    }

    public int timesCleared() {
        return cleared;
    }

    @Override
    public Examination open(AuditPlace.Kept place) {
        refuse(place);
        Examination audit = audits.get(place.file());
        if (audit == null) {
            throw new StoreFailure(Reason.GONE, place.file());
        }
        opened.add(place.file());
        return audit;
    }

    private void refuse(AuditPlace.Kept place) {
        Reason reason = broken.get(place.file());
        if (reason != null) {
            throw new StoreFailure(reason, place.file());
        }
        char[] right = passphrases.get(place.file());
        if (right == null) {
            return;
        }
        Passphrase given = place.passphrase();
        if (given == null) {
            throw new StoreFailure(Reason.PASSPHRASE_NEEDED, place.file());
        }
        try (given;
                Passphrase wanted = new Passphrase(right.clone())) {
            if (!given.matches(wanted)) {
                throw new StoreFailure(Reason.WRONG_PASSPHRASE, place.file());
            }
        }
    }

    @Override
    public Spot look(Path file) {
        return new Spot(taken.contains(file), service);
    }

    @Override
    public Salvaged salvage(AuditPlace.Kept damaged, Path fresh) {
        return new Salvaged(12, 3, false, true, false);
    }

    @Override
    public List<Path> clear() {
        cleared++;
        return left;
    }
}
