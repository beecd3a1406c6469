package org.casus.util;

/** Checks of arguments, with messages that name the thing, its value and what is allowed. */
public final class Checks {
    private Checks() {}

    /**
     * @return the value
     * @throws IllegalArgumentException if it is not a number or lies outside [low, high]
     */
    public static double inRange(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + " " + value + " must lie in [" + low + ", " + high + "]");
        }
        return value;
    }

    /**
     * @return the value
     * @throws IllegalArgumentException if it lies outside [low, high]
     */
    public static int inRange(String name, int value, int low, int high) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(name + " " + value + " must lie in [" + low + ", " + high + "]");
        }
        return value;
    }

    /**
     * @return the value
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    public static double finite(String name, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " " + value + " must be a finite number");
        }
        return value;
    }
}
