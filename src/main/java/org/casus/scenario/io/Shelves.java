package org.casus.scenario.io;

import java.nio.file.Path;
import java.util.List;

/**
 * Folders of scenarios that a file may name by bare name or id, wherever it lies itself.
 *
 * @param folders the folders, first come first served; one that is not there is passed over
 */
public record Shelves(List<Path> folders) {
    /** No such folder: files name only what lies beside them. */
    public static final Shelves NONE = new Shelves(List.of());

    public Shelves {
        folders = List.copyOf(folders);
    }
}
