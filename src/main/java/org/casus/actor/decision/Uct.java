package org.casus.actor.decision;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Upper confidence bounds applied to trees (Kocsis and Szepesvari 2006), over determinised futures: what is
 * hidden is drawn anew for each, and one tree over own moves serves all (single-observer information-set
 * search, Cowling, Powley and Whitehouse 2012), so that moves of the others and chance are averaged over and
 * a move competes only in futures in which it is possible. A move is chosen by
 * mean + c sqrt(ln(times it was possible) / times it was made), with values scaled to [0, 1] by the least and
 * the greatest seen. Each future adds one node; below it the player does what it would do without search.
 */
public final class Uct implements SearchGame.Policy {
    /** A move at a place in the tree. */
    private static final class Node {
        private final Map<Long, Node> children = new LinkedHashMap<>();
        private int made;
        private int possible;
        private double sum;
    }

    private final Node root = new Node();
    private final double exploration;
    private final Node[] way;
    private int depth;
    private boolean inTree;
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;

    private Uct(double exploration, int stages) {
        this.exploration = exploration;
        way = new Node[stages + 1];
    }

    /**
     * Searches.
     *
     * @param iterations futures to play, 1 or more; no more are ever played
     * @param stages own moves in a future at most
     * @param exploration c, 0 or more
     * @return times each first move was made, by its key, in the order in which they were first possible
     */
    public static Map<Long, Integer> search(SearchGame game, int iterations, int stages, double exploration) {
        Uct tree = new Uct(exploration, stages);
        for (int i = 0; i < iterations; i++) {
            tree.begin();
            tree.learn(game.play(i, tree));
        }
        Map<Long, Integer> made = new LinkedHashMap<>();
        tree.root.children.forEach((move, node) -> made.put(move, node.made));
        return made;
    }

    private void begin() {
        depth = 0;
        way[0] = root;
        inTree = true;
    }

    @Override
    public int choose(long[] moves, int usual) {
        if (!inTree || depth + 1 >= way.length) {
            return usual;
        }
        Node here = way[depth];
        int best = -1;
        double highest = Double.NEGATIVE_INFINITY;
        for (int m = 0; m < moves.length; m++) {
            Node child = here.children.computeIfAbsent(moves[m], key -> new Node());
            child.possible++;
            double bound = bound(child);
            if (bound > highest) {
                highest = bound;
                best = m;
            }
        }
        Node next = here.children.get(moves[best]);
        inTree = next.made > 0;
        way[++depth] = next;
        return best;
    }

    private double bound(Node n) {
        if (n.made == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double span = greatest - least;
        double mean = span > 0 ? (n.sum / n.made - least) / span : 0.5;
        return mean + exploration * Math.sqrt(StrictMath.log(n.possible) / n.made);
    }

    private void learn(double value) {
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
        for (int d = 1; d <= depth; d++) {
            way[d].made++;
            way[d].sum += value;
        }
    }
}
