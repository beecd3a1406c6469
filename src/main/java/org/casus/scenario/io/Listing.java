package org.casus.scenario.io;

import java.nio.file.Path;

/**
 * A scenario in a folder, without its content.
 *
 * @param path its file
 * @param id its id, or the name of the file where it has none
 * @param title its title, or why it cannot be read
 * @param question what a reader wants to learn from it; may be empty
 */
public record Listing(Path path, String id, String title, String question) {}
