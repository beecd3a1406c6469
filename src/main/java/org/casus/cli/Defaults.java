package org.casus.cli;

import java.util.ResourceBundle;

/** What the program does unless told otherwise; kept as text, since scenarios are data. */
final class Defaults {
    static final String BUNDLE = "org.casus.cli.casus";

    private Defaults() {}

    /** Id of the scenario that runs where none is named. */
    static String scenario() {
        return ResourceBundle.getBundle(BUNDLE).getString("scenario");
    }

    /** Version of the program. */
    static String version() {
        return ResourceBundle.getBundle(BUNDLE).getString("release");
    }
}
