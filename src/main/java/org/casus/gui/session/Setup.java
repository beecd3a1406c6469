package org.casus.gui.session;

import java.nio.file.Path;
import org.casus.scenario.Scenario;
import org.casus.scenario.io.Loaded;

/**
 * A scenario to be played.
 *
 * @param scenario what it says
 * @param folder folder from which the outline of the map is read; null where unknown
 */
public record Setup(Scenario scenario, Path folder) {
    /** A scenario as it was loaded. */
    public static Setup of(Loaded loaded) {
        return new Setup(loaded.scenario(), loaded.folder());
    }

    /** Its title, or its id where it has none. */
    public String title() {
        return scenario.title() == null || scenario.title().isBlank() ? scenario.id() : scenario.title();
    }
}
