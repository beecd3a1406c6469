package org.casus.experiment.study;

import java.util.List;
import org.casus.outcome.ZoneControl;

/** Who holds most of each zone, one letter a zone, as {@link org.casus.experiment.store.Columns} says. */
final class Holders {
    private static final int MOST = Character.MAX_RADIX;
    private static final char NOBODY = '.';

    private Holders() {}

    /**
     * Holders at some weeks; of equals the earlier side holds it.
     *
     * @throws IllegalArgumentException if there are more sides than letters
     */
    static List<String> at(List<Integer> weeks, ZoneControl control) {
        if (!weeks.isEmpty() && control.sides().size() > MOST) {
            throw new IllegalArgumentException("holders can be kept of at most " + MOST + " sides, not " + control.sides().size());
        }
        return weeks.stream().map(w -> letters(w, control)).toList();
    }

    private static String letters(int week, ZoneControl control) {
        StringBuilder out = new StringBuilder();
        for (int zone = 0; zone < control.zones().size(); zone++) {
            out.append(letter(week, zone, control));
        }
        return out.toString();
    }

    private static char letter(int week, int zone, ZoneControl control) {
        int best = -1;
        double most = 0;
        for (int side = 0; side < control.sides().size(); side++) {
            double share = control.share(week, zone, side);
            if (share > most) {
                best = side;
                most = share;
            }
        }
        return best < 0 ? NOBODY : Character.forDigit(best, MOST);
    }

    /** Place of a side by its letter; -1 for nobody. */
    static int side(char letter) {
        return letter == NOBODY ? -1 : Character.digit(letter, MOST);
    }
}
