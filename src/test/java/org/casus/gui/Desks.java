package org.casus.gui;

import java.nio.file.Path;
import org.casus.gui.session.Session;
import org.casus.gui.session.Setup;
import org.casus.scenario.io.InvalidScenarioException;
import org.casus.scenario.io.ScenarioFiles;
import org.casus.scenario.io.Strictness;

/** Sessions of the small scenario. */
public final class Desks {
    public static final Path TINY = Path.of("src/test/resources/scenarios/tiny.yaml");

    private Desks() {}

    public static Setup tiny() {
        try {
            return Setup.of(ScenarioFiles.load(TINY, Strictness.LENIENT));
        } catch (InvalidScenarioException e) {
            throw new AssertionError(e);
        }
    }

    /** A run that has begun. */
    public static Session begun(long seed) {
        Session session = Session.of(tiny(), seed);
        session.state.setSeed(seed);
        session.start();
        return session;
    }

    /** Plays to the end. */
    public static Session played(Session session) {
        while (session.step()) {
            continue;
        }
        return session;
    }
}
