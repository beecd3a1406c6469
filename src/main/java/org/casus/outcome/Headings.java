package org.casus.outcome;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names of weekly series and their positions, each name once; runs of the same scenario share them. */
public final class Headings implements Serializable {
    private static final long serialVersionUID = 1;
    private final List<String> names;
    private final Map<String, Integer> positions = new LinkedHashMap<>();

    public Headings(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            positions.put(names.get(i), i);
        }
    }

    /** All names, in order. */
    public List<String> names() {
        return names;
    }

    /** Position of a name, -1 if there is none. */
    public int find(String name) {
        Integer i = positions.get(name);
        return i == null ? -1 : i;
    }
}
