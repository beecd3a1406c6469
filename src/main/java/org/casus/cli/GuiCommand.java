package org.casus.cli;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.lang.reflect.InvocationTargetException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;
import org.casus.gui.Desktop;
import org.casus.gui.session.Session;
import org.casus.gui.session.Setup;
import org.casus.scenario.io.Loaded;
import org.casus.world.Blueprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens a scenario in windows. */
@Command(
        name = "gui",
        header = {
            "Open a scenario in windows: a living map, inspectors, charts, play and pause.",
            "",
            "Examples:",
            "  casus gui",
            "  casus gui ${bundle:scenario} --seed 7"
        })
final class GuiCommand extends ScenarioVerb {
    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger PREFERENCES = Logger.getLogger("java.util.prefs");

    @Parameters(arity = "0..1", paramLabel = "SCENARIO", description = "A file, or the bare name or id of a scenario here or in scenarios/.")
    private String name;

    @Option(names = "--seed", paramLabel = "N", description = "Seed to begin with, of 32 bits; the scenario's own unless given.")
    private Integer seed;

    @Override
    public Integer call() throws Exception {
        PREFERENCES.setLevel(Level.SEVERE);
        if (System.getProperty("awt.useSystemAAFontSettings") == null) {
            System.setProperty("awt.useSystemAAFontSettings", "on");
        }
        if (!screen()) {
            return noScreen("Java finds none");
        }
        Loaded loaded = load(name == null ? Defaults.scenario() : name);
        Blueprint blueprint = prepare(loaded.scenario());
        long own = loaded.scenario().seed();
        if (seed == null && own != (int) own) {
            remark("seed " + own + " has more than the 32 bits that the window can hold; it begins with " + (int) own);
        }
        Session session = Session.of(Setup.of(loaded), blueprint, seed == null ? own : seed);
        try {
            SwingUtilities.invokeAndWait(() -> Desktop.open(session, Program.shelves()));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof HeadlessException || e.getCause() instanceof AWTError) {
                return noScreen(e.getCause().getMessage());
            }
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
        return ExitCode.FINE;
    }

    private static boolean screen() {
        try {
            return !GraphicsEnvironment.isHeadless()
                    && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (HeadlessException | AWTError | LinkageError e) {
            return false;
        }
    }

    private int noScreen(String why) {
        spec.commandLine().getErr().println("casus gui: there is no screen to open windows on (" + why.strip()
                + "). Set DISPLAY, or sit at the machine; a Java marked 'headless' has no windows. 'casus run' needs no screen.");
        return ExitCode.INTERNAL;
    }
}
