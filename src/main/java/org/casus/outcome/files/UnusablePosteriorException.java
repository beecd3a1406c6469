package org.casus.outcome.files;

import java.util.List;

/** A posterior that a scenario can't be run with. */
public final class UnusablePosteriorException extends Exception {
    private static final long serialVersionUID = 1;

    UnusablePosteriorException(List<String> faults) {
        super(String.join("\n", faults));
    }
}
