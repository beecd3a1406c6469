package org.casus.observed;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a unit in words is reckoned by. */
enum Per {
    DAY("day"),
    WEEK("week"),
    PERIOD("month|period"),
    UNSAID("");

    private final Pattern pattern;

    Per(String words) {
        pattern = Pattern.compile("(/|\\ba|\\bper) ?(" + words + ")\\b");
    }

    /** "dead/day", "dead a day" and "dead per day" are by day; without such words nothing is said. */
    static Per of(String unit) {
        String small = unit.toLowerCase(Locale.ROOT);
        for (Per p : new Per[] {DAY, WEEK, PERIOD}) {
            if (p.pattern.matcher(small).find()) {
                return p;
            }
        }
        return UNSAID;
    }

    /** What a total over some days is multiplied by, to be by day or week where the unit says so. */
    double ofTotal(int days) {
        return switch (this) {
            case DAY -> 1.0 / days;
            case WEEK -> 7.0 / days;
            case PERIOD, UNSAID -> 1;
        };
    }

    /** What a mean by day is multiplied by, to be by week or for the whole period where the unit says so. */
    double ofMean(int days) {
        return switch (this) {
            case DAY, UNSAID -> 1;
            case WEEK -> 7;
            case PERIOD -> days;
        };
    }
}
