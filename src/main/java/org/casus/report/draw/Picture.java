package org.casus.report.draw;

/**
 * A drawing with the words that go with it.
 *
 * @param name file name without ending
 * @param title what it shows
 * @param note how to read it, under the drawing; may be empty
 * @param alt what it shows, in words, for those who can't see it
 * @param drawing the drawing itself
 */
public record Picture(String name, String title, String note, String alt, Drawing drawing) {
    /** Width of every picture in pixels. */
    public static final int WIDTH = 1600;
    /** Height of every picture in pixels. */
    public static final int HEIGHT = 900;
}
