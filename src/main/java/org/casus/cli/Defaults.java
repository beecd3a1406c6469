package org.casus.cli;

import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.casus.experiment.study.Build;

/** What the program does unless told otherwise; kept as text, since scenarios are data. */
final class Defaults {
    static final String BUNDLE = "org.casus.cli.casus";
    private static final String MODEL = "org.casus.cli.model";

    private Defaults() {}

    /** Id of the scenario that runs where none is named. */
    static String scenario() {
        return ResourceBundle.getBundle(BUNDLE).getString("scenario");
    }

    /** Version of the program. */
    static String version() {
        return ResourceBundle.getBundle(BUNDLE).getString("release");
    }

    /** Digest of the sources that runs hang on, in hex; empty where the program was not built by Maven. */
    static String digest() {
        try {
            return ResourceBundle.getBundle(MODEL).getString("digest");
        } catch (MissingResourceException e) {
            return "";
        }
    }

    /** The program by its version and its model. */
    static Build build() {
        return Build.of(version(), digest());
    }
}
