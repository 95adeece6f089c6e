package org.sightline.system;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells whether a place lies in a folder that a cloud service copies to its servers: by the marks that its program leaves in
 * the folder, by the usual names, and by what the system's environment says. A folder under another name is not noticed.
 */
public final class SyncedFolders {

    private record Mark(String file, String service) {}

    /** Files that the services' programs keep in the top folder that they copy. */
    private static final List<Mark> MARKS = List.of(
            new Mark(".dropbox", "Dropbox"),
            new Mark(".dropbox.cache", "Dropbox"),
            new Mark(".stfolder", "Syncthing"),
            new Mark(".nextcloudsync.log", "Nextcloud"),
            new Mark(".owncloudsync.log", "ownCloud"),
            new Mark(".tmp.drivedownload", "Google Drive"),
            new Mark(".tmp.driveupload", "Google Drive"),
            new Mark(".SeaDrive", "Seafile"));

    /** Usual names of such folders, in lower case. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("dropbox", "Dropbox"),
            Map.entry("onedrive", "OneDrive"),
            Map.entry("google drive", "Google Drive"),
            Map.entry("googledrive", "Google Drive"),
            Map.entry("icloud drive", "iCloud"),
            Map.entry("iclouddrive", "iCloud"),
            Map.entry("com~apple~clouddocs", "iCloud"),
            Map.entry("mobile documents", "iCloud"),
            Map.entry("nextcloud", "Nextcloud"),
            Map.entry("owncloud", "ownCloud"),
            Map.entry("pclouddrive", "pCloud"),
            Map.entry("pcloud drive", "pCloud"),
            Map.entry("mega", "MEGA"),
            Map.entry("megasync", "MEGA"),
            Map.entry("box sync", "Box"),
            Map.entry("proton drive", "Proton Drive"),
            Map.entry("yandex.disk", "Yandex Disk"),
            Map.entry("syncthing", "Syncthing"));

    private final Map<String, String> environment;

    /** @param environment the variables of the process: OneDrive names its folders there */
    public SyncedFolders(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** The service that would copy the file, if one is recognised. */
    public Optional<String> serviceOf(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        for (Path folder = absolute.getParent(); folder != null; folder = folder.getParent()) {
            Optional<String> service = serviceOfFolder(folder);
            if (service.isPresent()) {
                return service;
            }
        }
        return Optional.empty();
    }

    private Optional<String> serviceOfFolder(Path folder) {
        for (String variable : List.of("OneDrive", "OneDriveConsumer", "OneDriveCommercial")) {
            String place = environment.get(variable);
            if (place != null && !place.isEmpty() && folder.equals(new File(place).toPath())) {
                return Optional.of("OneDrive");
            }
        }
        for (Mark mark : MARKS) {
            if (Files.exists(folder.resolve(mark.file()))) {
                return Optional.of(mark.service());
            }
        }
        Path name = folder.getFileName();
        String plain = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
        // OneDrive puts the organisation behind its own name.
        return plain.startsWith("onedrive - ") ? Optional.of("OneDrive") : Optional.ofNullable(NAMES.get(plain));
    }
}
