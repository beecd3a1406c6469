package org.casus.scenario.io;

/**
 * A place in a file.
 *
 * @param file path as the user would type it
 * @param line from 1; 0 for the file as a whole
 * @param column from 1; 0 for the file as a whole
 */
record Mark(String file, int line, int column) {
    static Mark of(String file) {
        return new Mark(file, 0, 0);
    }
}
