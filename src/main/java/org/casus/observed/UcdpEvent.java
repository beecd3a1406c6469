package org.casus.observed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One event of a file.
 *
 * @param id its id
 * @param from first day it may have happened
 * @param to last day
 * @param place first administrative division; empty where the event has none
 * @param type 1 state-based, 2 between groups, 3 one-sided
 * @param best dead, best estimate
 * @param low least
 * @param high most
 * @param civilians civilians among the best estimate
 */
record UcdpEvent(
        String id, LocalDate from, LocalDate to, String place, int type, double best, double low, double high, double civilians) {
    /** Longest span of an event that is still dated, in days; a longer one is a residual of a year's count. */
    static final int LONGEST = 31;

    private static final int DATE = 10;

    /**
     * Reads a row.
     *
     * @throws IllegalArgumentException where something in it is wrong
     */
    static UcdpEvent of(Header h, Row row) {
        if (row.damaged()) {
            throw new IllegalArgumentException("bytes that are not UTF-8, as where two encodings are mixed; save the file as UTF-8");
        }
        String id = row.cell(h.of("id"));
        LocalDate from = date("date_start", row.cell(h.of("date_start")));
        LocalDate to = date("date_end", row.cell(h.of("date_end")));
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("event " + id + " ends on " + to + ", before it starts on " + from);
        }
        UcdpEvent e = new UcdpEvent(id, from, to, row.cell(h.of("adm_1")), type(row.cell(h.of("type_of_violence"))),
                dead(h, row, "best"), dead(h, row, "low"), dead(h, row, "high"), dead(h, row, "deaths_civilians"));
        if (e.low > e.best || e.best > e.high) {
            throw new IllegalArgumentException("event " + id + ": best " + e.best + " must lie between low " + e.low
                    + " and high " + e.high);
        }
        return e;
    }

    /** Day of a cell such as 2001-02-03 or 2001-02-03 00:00:00.000. */
    static LocalDate date(String column, String text) {
        try {
            return LocalDate.parse(text.length() > DATE ? text.substring(0, DATE) : text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(column + " '" + text + "' is no date such as 2001-02-03 00:00:00.000", e);
        }
    }

    private static int type(String text) {
        if (!text.matches("[123]")) {
            throw new IllegalArgumentException("type_of_violence '" + text + "' must be 1, 2 or 3");
        }
        return Integer.parseInt(text);
    }

    private static double dead(Header h, Row row, String column) {
        String text = row.cell(h.of(column));
        if (!text.matches("-?[0-9]{1,9}(\\.[0-9]*)?")) {
            throw new IllegalArgumentException(column + " '" + text + "' is no number");
        }
        if (text.startsWith("-")) {
            throw new IllegalArgumentException("negative deaths: " + column + " " + text + "; deaths are 0 or more");
        }
        return Double.parseDouble(text);
    }

    int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    boolean residual() {
        return days() > LONGEST;
    }

    /** Share of its days that lie from one day to another, 0 to 1. */
    double share(LocalDate first, LocalDate last) {
        LocalDate a = from.isBefore(first) ? first : from;
        LocalDate b = to.isAfter(last) ? last : to;
        return b.isBefore(a) ? 0 : (ChronoUnit.DAYS.between(a, b) + 1.0) / days();
    }
}
