package org.casus.wire;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What each outlet has printed so far: it tells of a matter in the order in which it happened, however long a report took,
 * and does not say the same twice of a week's events. Only what was printed is noted.
 */
final class Notebook {
    private final Map<String, Integer> latest = new LinkedHashMap<>();
    private final Set<String> said = new HashSet<>();

    /** The day on which an outlet prints news of a matter that are ready on a day: not before its older news. */
    int day(String outlet, String matter, int ready) {
        return Math.max(ready, latest.getOrDefault(outlet + '/' + matter, ready));
    }

    /** Whether an outlet has spoken of what happened in a week, to a subject, by a row. */
    boolean spoke(String outlet, String row, String subject, int week) {
        return said.contains(said(outlet, row, subject, week));
    }

    /** Takes down on which day it printed news of a matter. */
    void print(String outlet, String matter, int day) {
        latest.put(outlet + '/' + matter, day);
    }

    /** Takes down that it spoke of what happened in a week, to a subject, by a row. */
    void speak(String outlet, String row, String subject, int week) {
        said.add(said(outlet, row, subject, week));
    }

    private static String said(String outlet, String row, String subject, int week) {
        return outlet + '/' + row + '/' + subject + '/' + week;
    }
}
