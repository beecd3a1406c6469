package org.casus.scenario.io;

/** Whether missing sources and the like are errors. */
public enum Strictness {
    /** As for the files that ship: every row has a source and every ledger row is used. */
    STRICT,
    /** As for a student's draft: those are warnings. */
    LENIENT
}
