package org.casus.report.draw;

import java.awt.Color;

/**
 * Shades of one colour from nearly white to dark. Lightness falls in even steps whatever the colour, so that
 * shades of different colours compare, and survive greyscale printing.
 *
 * @param colour what the shades are of
 */
public record Ramp(Color colour) {
    private static final double LIGHT = .97;
    private static final double DARK = .3;
    private static final int FULL = 255;

    /** Shade of a share, 0 to 1. */
    public Color at(double share) {
        double own = Look.luminance(colour);
        double wanted = LIGHT + Math.max(0, Math.min(1, share)) * (Math.min(own, DARK) - LIGHT);
        double paler = wanted > own ? (wanted - own) / (1 - own) : 0;
        double darker = wanted < own ? wanted / own : 1;
        return new Color(mixed(colour.getRed(), paler, darker), mixed(colour.getGreen(), paler, darker), mixed(colour.getBlue(), paler, darker));
    }

    private static int mixed(int part, double paler, double darker) {
        return (int) Math.round((part + paler * (FULL - part)) * darker);
    }
}
