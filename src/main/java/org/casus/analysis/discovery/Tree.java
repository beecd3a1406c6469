package org.casus.analysis.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Classification tree (Breiman et al. 1984): splits points in two where that lowers the Gini impurity most, to a
 * given depth.
 *
 * @param points points at this node
 * @param hits points of interest among them
 * @param factor factor split on; -1 at a leaf
 * @param yes what the left branch allows of that factor; null at a leaf
 * @param left points that it allows; null at a leaf
 * @param right all others; null at a leaf
 */
public record Tree(int points, int hits, int factor, Limit yes, Tree left, Tree right) {
    /**
     * Grows a tree.
     *
     * @param depth most splits from the top to a leaf
     * @param least fewest points of a leaf, 1 or more
     */
    public static Tree grow(Cases c, int depth, int least) {
        return grow(c, IntStream.range(0, c.size()).toArray(), depth, Math.max(1, least));
    }

    private static Tree grow(Cases c, int[] at, int depth, int least) {
        int hits = count(c, at);
        Split best = depth == 0 || hits == 0 || hits == at.length ? null : best(c, at, least);
        if (best == null) {
            return new Tree(at.length, hits, -1, null, null, null);
        }
        int[] in = part(c, at, best, true);
        int[] out = part(c, at, best, false);
        return new Tree(at.length, hits, best.factor(), best.limit(), grow(c, in, depth - 1, least), grow(c, out, depth - 1, least));
    }

    private record Split(int factor, Limit limit, double impurity) {}

    private static int count(Cases c, int[] at) {
        return (int) Arrays.stream(at).filter(i -> c.hits()[i]).count();
    }

    private static int[] part(Cases c, int[] at, Split s, boolean inside) {
        return Arrays.stream(at).filter(i -> s.limit().holds(c.inputs()[i][s.factor()]) == inside).toArray();
    }

    private static double gini(int hits, int n) {
        double p = n == 0 ? 0 : (double) hits / n;
        return 2 * n * p * (1 - p);
    }

    private static Split best(Cases c, int[] at, int least) {
        Split best = null;
        double now = gini(count(c, at), at.length);
        for (int j = 0; j < c.names().size(); j++) {
            Split s = c.ordered(j) ? bestCut(c, at, j, least) : bestLevel(c, at, j, least);
            if (s != null && s.impurity() < now - 1e-9 && (best == null || s.impurity() < best.impurity() - 1e-12)) {
                best = s;
            }
        }
        return best;
    }

    private static Split bestCut(Cases c, int[] at, int j, int least) {
        Integer[] order = Arrays.stream(at).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> Double.compare(c.inputs()[a][j], c.inputs()[b][j]));
        int all = count(c, at);
        int hits = 0;
        Split best = null;
        for (int n = 1; n < order.length; n++) {
            hits += c.hits()[order[n - 1]] ? 1 : 0;
            double below = c.inputs()[order[n - 1]][j];
            double above = c.inputs()[order[n]][j];
            double impurity = gini(hits, n) + gini(all - hits, order.length - n);
            boolean allowed = below < above && n >= least && order.length - n >= least;
            if (allowed && (best == null || impurity < best.impurity())) {
                best = new Split(j, new Limit(Double.NEGATIVE_INFINITY, (below + above) / 2, Set.of()), impurity);
            }
        }
        return best;
    }

    private static Split bestLevel(Cases c, int[] at, int j, int least) {
        Split best = null;
        int all = count(c, at);
        for (int level = 0; level < c.levels().get(j).size(); level++) {
            int one = level;
            int[] in = Arrays.stream(at).filter(i -> c.inputs()[i][j] == one).toArray();
            double impurity = gini(count(c, in), in.length) + gini(all - count(c, in), at.length - in.length);
            boolean allowed = in.length >= least && at.length - in.length >= least;
            if (allowed && (best == null || impurity < best.impurity())) {
                Set<Integer> others = IntStream.range(0, c.levels().get(j).size()).filter(l -> l != one).boxed().collect(Collectors.toSet());
                best = new Split(j, new Limit(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, others), impurity);
            }
        }
        return best;
    }

    /** Lines that show the tree, branches indented. */
    public List<String> lines(Cases c) {
        List<String> out = new ArrayList<>();
        lines(c, "", "all points", out);
        return out;
    }

    private void lines(Cases c, String indent, String what, List<String> out) {
        double share = points == 0 ? 0 : 100. * hits / points;
        out.add(indent + what + ": " + hits + " of " + points + String.format(java.util.Locale.ROOT, " (%.0f%%)", share));
        if (factor >= 0) {
            String name = c.names().get(factor);
            String words = yes.words(name, c.levels().get(factor));
            left.lines(c, indent + "  ", words, out);
            right.lines(c, indent + "  ", "not " + words, out);
        }
    }
}
