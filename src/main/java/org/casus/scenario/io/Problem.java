package org.casus.scenario.io;

/**
 * One fault of a scenario, with the place to mend it.
 *
 * @param file path as the user would type it
 * @param line line from 1; 0 where the fault is not at a line
 * @param column column from 1; 0 where there is none
 * @param where path within the scenario, such as {@code actors.A.patron}; may be empty
 * @param message plain English: the thing, its value, what is allowed
 * @param error false for a warning
 */
public record Problem(String file, int line, int column, String where, String message, boolean error) {
    /** {@code file:line:column: where: message}, without the parts that are unknown. */
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line + ":" + column : file;
        return place + ": " + (where.isEmpty() ? "" : where + ": ") + message;
    }
}
