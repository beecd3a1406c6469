package org.casus.engine;

/** How much a replication keeps. */
public enum Logging {
    /** Series, events without sentences, measures. */
    NONE,
    /** Also decisions and sentences. */
    FULL
}
