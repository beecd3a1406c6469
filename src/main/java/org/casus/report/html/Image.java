package org.casus.report.html;

/**
 * A picture ready for the page.
 *
 * @param name name of the picture, such as control
 * @param title what it shows
 * @param alt the same in words
 * @param png bytes of a PNG
 */
public record Image(String name, String title, String alt, byte[] png) {}
