package org.casus.analysis.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Patient rule induction method (Friedman and Fisher 1999): peels a thin slice off the box again and again,
 * always the one that makes the box denser at the least loss of points, until too few are left; then pastes
 * slices back while that makes the box no thinner.
 *
 * @param alpha share of the box's points peeled at a time, such as .05
 * @param least share of all points below which a box may not fall, such as .05
 */
public record Prim(double alpha, double least) {
    private static final double RISE = 1e-12;

    public Prim {
        if (!(alpha > 0 && alpha < .5) || !(least > 0 && least < 1)) {
            throw new IllegalArgumentException("alpha " + alpha + " must lie in (0, 0.5) and least " + least + " in (0, 1)");
        }
    }

    /** Boxes from the whole to the densest: the trade-off of coverage and density. */
    public List<Box> peel(Cases c) {
        List<Box> boxes = new ArrayList<>(List.of(Box.whole(c)));
        for (Box next = best(c, boxes.get(0)); next != null; next = best(c, next)) {
            boxes.add(next);
        }
        return boxes;
    }

    /** The box with slices put back while it grows denser, or larger without growing thinner. */
    public Box paste(Cases c, Box box) {
        Box now = box;
        for (Box wider = wider(c, now); wider != null; wider = wider(c, now)) {
            now = wider;
        }
        return now;
    }

    private Box best(Cases c, Box box) {
        Box best = null;
        for (int j = 0; j < c.names().size(); j++) {
            for (Limit limit : peels(c, box, j)) {
                Box tried = box.with(c, j, limit);
                boolean enough = tried.points() >= Math.max(1, least * c.size()) && tried.points() < box.points();
                if (enough && (best == null || gain(tried, box) > gain(best, box) + RISE)) {
                    best = tried;
                }
            }
        }
        boolean hopeless = best != null && box.density() >= 1 - RISE;
        return hopeless ? null : best;
    }

    /** Rise of density for each point given up, so that a level that holds half the points is not peeled in haste. */
    private static double gain(Box after, Box before) {
        return (after.density() - before.density()) * after.points() / (before.points() - after.points());
    }

    private static boolean better(Box a, Box b) {
        return a.density() > b.density() + RISE || Math.abs(a.density() - b.density()) <= RISE && a.points() > b.points();
    }

    private List<Limit> peels(Cases c, Box box, int factor) {
        double[] values = Arrays.stream(Box.inside(c, box.limits())).mapToDouble(i -> c.inputs()[i][factor]).sorted().toArray();
        return c.ordered(factor) ? slices(values, box.limits().get(factor)) : lessOneLevel(values, box.limits().get(factor));
    }

    /** The box without its lowest or its highest slice; points with equal values go together. */
    private List<Limit> slices(double[] sorted, Limit now) {
        int cut = Math.max(1, (int) Math.floor(alpha * sorted.length));
        List<Limit> out = new ArrayList<>();
        double last = sorted[cut - 1];
        int above = cut;
        while (above < sorted.length && sorted[above] == last) {
            above++;
        }
        if (above < sorted.length) {
            out.add(new Limit((last + sorted[above]) / 2, now.high(), now.barred()));
        }
        double first = sorted[sorted.length - cut];
        int below = sorted.length - cut - 1;
        while (below >= 0 && sorted[below] == first) {
            below--;
        }
        if (below >= 0) {
            out.add(new Limit(now.low(), (first + sorted[below]) / 2, now.barred()));
        }
        return out;
    }

    private static List<Limit> lessOneLevel(double[] sorted, Limit now) {
        double[] levels = Arrays.stream(sorted).distinct().toArray();
        List<Limit> out = new ArrayList<>();
        for (double level : levels.length > 1 ? levels : new double[0]) {
            Set<Integer> barred = new HashSet<>(now.barred());
            barred.add((int) level);
            out.add(new Limit(now.low(), now.high(), barred));
        }
        return out;
    }

    private Box wider(Cases c, Box box) {
        Box best = null;
        for (int j : box.limited()) {
            for (Limit limit : pastes(c, box, j)) {
                Box tried = box.with(c, j, limit);
                boolean gain = tried.points() > box.points() && tried.density() >= box.density() - RISE;
                if (gain && (best == null || better(tried, best))) {
                    best = tried;
                }
            }
        }
        return best;
    }

    /** The box with a slice of its own size times alpha more, or without a limit's end. */
    private List<Limit> pastes(Cases c, Box box, int factor) {
        Limit now = box.limits().get(factor);
        if (!c.ordered(factor)) {
            return now.barred().stream().sorted().map(level -> {
                Set<Integer> fewer = new HashSet<>(now.barred());
                fewer.remove(level);
                return new Limit(now.low(), now.high(), fewer);
            }).toList();
        }
        List<Limit> free = new ArrayList<>(box.limits());
        free.set(factor, Limit.NONE);
        double[] all = Arrays.stream(Box.inside(c, free)).mapToDouble(i -> c.inputs()[i][factor]).sorted().toArray();
        int slice = Math.max(1, (int) Math.ceil(alpha * box.points()));
        double[] lower = Arrays.stream(all).filter(x -> x < now.low()).toArray();
        double[] upper = Arrays.stream(all).filter(x -> x > now.high()).toArray();
        List<Limit> out = new ArrayList<>();
        if (lower.length > 0) {
            out.add(new Limit(slice < lower.length ? lower[lower.length - slice] : Double.NEGATIVE_INFINITY, now.high(), now.barred()));
        }
        if (upper.length > 0) {
            out.add(new Limit(now.low(), slice < upper.length ? upper[slice - 1] : Double.POSITIVE_INFINITY, now.barred()));
        }
        return out;
    }
}
