package org.casus.scenario.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.scenario.Scenario;
import org.casus.scenario.study.Change;

/** Changed copies of a scenario. A study makes many, so only the sections that changes touch are read anew. Immutable. */
final class Variants {
    private static final String ACTORS = "actors";
    private static final String SIDES = "sides";
    private static final String DIGEST = "digest";
    private final Node.Fields tree;
    private final Defaults defaults;
    private final SectionDigest digest;
    private final Scenario base;

    /** @param tree whole tree of a scenario that was checked */
    Variants(Node.Fields tree, Defaults defaults) {
        this.tree = Merge.clean(tree);
        this.defaults = defaults;
        digest = new SectionDigest(this.tree);
        Problems problems = new Problems();
        base = bound(new Binder(problems, new Locator(this.tree)).record(Scenario.class, filled(this.tree, this.tree), List.of()), problems);
    }

    /**
     * The scenario with some values changed.
     *
     * @throws IllegalArgumentException if a changed value is refused
     */
    Scenario with(List<Change> changes) {
        Overlay overlay = new Overlay(tree, tree.mark());
        changes.forEach(c -> overlay.set(c, tree.mark()));
        Node.Fields changed = overlay.merged();
        Map<String, Node.Entry> touched = new LinkedHashMap<>();
        Map<String, Node.Entry> whole = new LinkedHashMap<>();
        changed.entries().forEach((key, entry) -> {
            boolean same = entry.value() == tree.get(key);
            Node.Entry now = same ? entry : new Node.Entry(entry.key(), Merge.over(null, entry.value()));
            whole.put(key, now);
            if (!same) {
                touched.put(key, now);
            }
        });
        Node.Fields all = new Node.Fields(tree.mark(), whole);
        Problems problems = new Problems();
        Node.Fields anew = filled(new Node.Fields(tree.mark(), coloured(touched, all)), all);
        return bound(new Binder(problems, new Locator(all)).copy(Scenario.class, base, anew), problems);
    }

    /** Colours of actors come from their sides, so that each needs the other. */
    private static Map<String, Node.Entry> coloured(Map<String, Node.Entry> touched, Node.Fields all) {
        if (touched.containsKey(ACTORS) || touched.containsKey(SIDES)) {
            List.of(ACTORS, SIDES).stream().filter(all.entries()::containsKey)
                    .forEach(key -> touched.putIfAbsent(key, all.entries().get(key)));
        }
        return touched;
    }

    /** Sections with their defaults and the digest of the whole; defaults of sections that are not there are left out. */
    private Node.Fields filled(Node.Fields sections, Node.Fields whole) {
        Node.Fields all = defaults.fill(sections);
        Map<String, Node.Entry> out = new LinkedHashMap<>(all.entries());
        if (sections != whole) {
            out.keySet().retainAll(sections.entries().keySet());
        }
        out.put(DIGEST, new Node.Entry(whole.mark(), new Node.Scalar(whole.mark(), digest.of(whole))));
        return new Node.Fields(whole.mark(), out);
    }

    private static Scenario bound(Scenario scenario, Problems problems) {
        if (problems.any() || scenario == null) {
            throw new IllegalArgumentException(problems.sorted().get(0).where() + ": " + problems.sorted().get(0).message());
        }
        return scenario;
    }
}
