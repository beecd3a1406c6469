package org.casus.report.map;

import java.awt.Paint;
import org.casus.outcome.ZoneControl;
import org.casus.report.draw.Inks;
import org.casus.report.draw.Look;
import org.casus.report.draw.StripePaint;

/**
 * Who is strongest in a zone and who comes second.
 *
 * @param first side id, null where nobody holds anything
 * @param share its share, 0 to 1
 * @param second side id, null where nobody else holds anything
 */
public record Strength(String first, double share, String second) {
    /** A side that holds no more than this has rivals that matter. */
    public static final double CLEAR = .6;
    private static final double TRACE = .05;
    /** Shares are kept in single precision, in which six tenths are a little more. */
    private static final double ROUNDING = 1e-6;

    /** Strength in a zone at a row; of equals the earlier side comes first. */
    public static Strength in(ZoneControl control, String zone, int row) {
        int z = control.zones().indexOf(zone);
        int first = z < 0 ? -1 : strongest(control, row, z, -1);
        int second = first < 0 ? -1 : strongest(control, row, z, first);
        return new Strength(name(control, first), first < 0 ? 0 : control.share(row, z, first), name(control, second));
    }

    private static int strongest(ZoneControl control, int row, int zone, int except) {
        int best = -1;
        for (int s = 0; s < control.sides().size(); s++) {
            double share = control.share(row, zone, s);
            if (s != except && share > TRACE && (best < 0 || share > control.share(row, zone, best))) {
                best = s;
            }
        }
        return best;
    }

    private static String name(ZoneControl control, int side) {
        return side < 0 ? null : control.sides().get(side);
    }

    /** Whether its second has a say. */
    public boolean contested() {
        return second != null && share <= CLEAR + ROUNDING;
    }

    /** Fill of the zone. */
    public Paint paint(Inks inks) {
        if (first == null) {
            return Look.UNKNOWN;
        }
        return contested() ? new StripePaint(inks.side(first), inks.side(second)) : inks.sideFill(first);
    }

    /** One letter, two where the zone is contested, a question mark where nobody holds it. */
    public String letters(Inks inks) {
        return first == null ? "?" : contested() ? inks.letter(first) + "/" + inks.letter(second) : inks.letter(first);
    }
}
