package org.casus.wire;

import org.casus.model.Stance;
import org.casus.model.WireRow;
import org.casus.outcome.Event;

/** How a figure departs from the truth, in plain English. */
final class Slant {
    private static final double CLOSE = .1;
    private static final double CLOSE_SHARE = .05;

    private Slant() {}

    /** Of an act: its tone, unless a success is told of that did not come, or a failure is told as it was. */
    static String of(WireRow row, Event e) {
        boolean came = Ending.of(e) == Ending.DONE;
        boolean failure = !row.result().equals("any") && !came;
        boolean affirms = row.stance().says() == Stance.Says.HAPPENED;
        boolean right = !affirms && !came && row.stance().says() == Stance.Says.NOT;
        return failure || right ? "says how it ended" : affirms && !came ? "tells of a success that did not come" : row.stance().slant();
    }

    /** Of a count told in a certain tone. */
    static String of(Stance stance, double claimed, double actual) {
        String tone = stance == Stance.REPORT ? "" : stance.slant() + "; ";
        return tone + ofCount(claimed, actual);
    }

    /** Of a count: close to the truth within a tenth of it, or where both round to one number; and whether it tells of none where there were some. */
    static String ofCount(double claimed, double actual) {
        double room = Math.max(Math.abs(Math.rint(actual) - actual), CLOSE * actual);
        return claimed == 0 && actual > room ? "says that there were none" : words(claimed - actual, room);
    }

    /** Of a share: close to the truth within .05. */
    static String ofShare(double claimed, double actual) {
        return words(claimed - actual, CLOSE_SHARE);
    }

    private static String words(double gap, double room) {
        return Math.abs(gap) <= room ? "close to the truth" : gap > 0 ? "overstates it" : "understates it";
    }
}
