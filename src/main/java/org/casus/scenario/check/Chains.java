package org.casus.scenario.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Circles among things that each lead to others. Walks in depth without recursion, for chains may be long. */
final class Chains {
    private static final int SHOWN = 12;
    private final Function<String, ? extends Collection<String>> next;
    private final Set<String> done = new LinkedHashSet<>();
    private final Map<String, List<String>> left = new LinkedHashMap<>();
    private final List<String> way = new ArrayList<>();

    private Chains(Function<String, ? extends Collection<String>> next) {
        this.next = next;
    }

    /**
     * Circles, each with its first member repeated at the end; at most one for each start of a walk.
     *
     * @param next what a thing leads to, never null
     */
    static List<List<String>> circles(Collection<String> things, Function<String, ? extends Collection<String>> next) {
        Chains chains = new Chains(next);
        List<List<String>> circles = new ArrayList<>();
        for (String thing : things) {
            List<String> circle = chains.from(thing);
            if (!circle.isEmpty()) {
                circles.add(circle);
            }
        }
        return circles;
    }

    /** A circle in words, without its middle where it is long. */
    static String text(List<String> circle) {
        if (circle.size() <= SHOWN) {
            return String.join(" -> ", circle);
        }
        List<String> start = circle.subList(0, SHOWN - 2);
        String more = " -> ... (" + (circle.size() - SHOWN + 1) + " more) -> ";
        return String.join(" -> ", start) + more + circle.get(circle.size() - 1);
    }

    private List<String> from(String start) {
        List<String> circle = List.of();
        enter(start);
        while (!way.isEmpty()) {
            String at = way.get(way.size() - 1);
            if (left.get(at).isEmpty()) {
                left.remove(way.remove(way.size() - 1));
                continue;
            }
            String to = left.get(at).remove(left.get(at).size() - 1);
            if (left.containsKey(to) && circle.isEmpty()) {
                circle = new ArrayList<>(way.subList(way.indexOf(to), way.size()));
                circle.add(to);
            }
            enter(to);
        }
        return circle;
    }

    private void enter(String thing) {
        if (done.add(thing)) {
            left.put(thing, new ArrayList<>(next.apply(thing)));
            way.add(thing);
        }
    }
}
