package org.casus.outcome;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A day, or days from one to another, both counted in.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) implements Serializable {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period ends on " + to + ", before it starts on " + from);
        }
    }

    /** A whole month. */
    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Reads a day 2001-02-03, a month 2001-02, a year 2001, or a span of two of these with both in it,
     * such as 2001-02/2001-04-10.
     *
     * @throws java.time.DateTimeException where it is none of them
     * @throws IllegalArgumentException where it ends before it starts
     */
    public static Period parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? one(text)
                : new Period(one(text.substring(0, slash)).from(), one(text.substring(slash + 1)).to());
    }

    private static Period one(String text) {
        return switch (text.length()) {
            case 4 -> new Period(Year.parse(text).atDay(1), Year.parse(text).atMonth(Month.DECEMBER).atEndOfMonth());
            case 7 -> of(YearMonth.parse(text));
            default -> new Period(LocalDate.parse(text), LocalDate.parse(text));
        };
    }

    /** How many days, 1 or more. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    public boolean isDay() {
        return from.equals(to);
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        YearMonth month = YearMonth.from(from);
        if (isDay()) {
            return from.toString();
        }
        return equals(of(month)) ? month.toString() : from + "/" + to;
    }
}
