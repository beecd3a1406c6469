package org.casus.gui.session;

import java.time.LocalDate;
import org.casus.report.read.Run;
import org.casus.world.WorldView;

/**
 * The run as it stands at the end of a week.
 *
 * @param run what was recorded since the start; its last row is now
 * @param world the world now; to be read under the lock of the schedule
 * @param fled persons who left each zone in the last week
 * @param killed fighters and civilians killed in each zone in the last week
 */
public record Week(Run run, WorldView world, double[] fled, double[] killed) {
    /** Weeks that are over, 0 at the start. */
    public int number() {
        return run.lastRow();
    }

    public LocalDate date() {
        return run.date(number());
    }

    /** Date, and whether it is the start or simulated. */
    public String heading() {
        return date() + (number() == 0 ? ", start" : ", week " + number() + ", simulated");
    }
}
