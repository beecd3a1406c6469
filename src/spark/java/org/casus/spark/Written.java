package org.casus.spark;

import java.io.Serializable;
import org.casus.experiment.study.ManifestEntry;

/**
 * What an executor tells of a chunk that it has written.
 *
 * @param entry its line of the manifest; null where nothing was written, since its round has to be given up
 * @param part name of its file in the folder, not yet committed
 * @param lastFailed number of the last run that failed; -1 where none did
 * @param why why it failed, or why the round has to be given up; else empty
 */
record Written(ManifestEntry entry, String part, long lastFailed, String why) implements Serializable {
    /** Nothing was written. */
    static Written lost(String why) {
        return new Written(null, "", -1, why);
    }

    boolean isLost() {
        return entry == null;
    }
}
