package org.casus.scenario.check;

import org.casus.model.Feature;

/** What kinds of features there are. */
final class Features {
    private Features() {}

    /** Whether it counts control or area of a side. */
    static boolean bySide(Feature f) {
        return "control".equals(f.kind()) || "area".equals(f.kind());
    }

    /** Whether each actor has its own value. */
    static boolean owned(Feature f) {
        return bySide(f) && "own".equals(f.side())
                || f.formula() != null && f.formula().text().matches("(?s).*\\bown\\b.*");
    }
}
