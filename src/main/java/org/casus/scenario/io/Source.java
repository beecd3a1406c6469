package org.casus.scenario.io;

import java.nio.file.Path;

/**
 * A file of a scenario and the folder that holds all it may name by path.
 *
 * @param file the file
 * @param folder the folder of the file that was opened, or the shelf on which the file was found
 */
record Source(Path file, Folder folder) {
    /** @throws Unreadable as {@link Folder#resolve} does */
    Path resolve(String name, Mark at) throws Unreadable {
        return folder.resolve(file, name, at);
    }
}
