package org.casus.observed;

/**
 * Something wrong with a row.
 *
 * @param file file as the user named it
 * @param line its line, from 1
 * @param message what is wrong and what is allowed
 */
public record Fault(String file, int line, String message) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
