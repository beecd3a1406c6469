package org.casus.world;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ids in the order of the file and their positions. */
public final class Index implements Serializable {
    private static final long serialVersionUID = 1;
    private final List<String> ids;
    private final Map<String, Integer> positions = new HashMap<>();

    public Index(Collection<String> ids) {
        this.ids = List.copyOf(ids);
        for (int i = 0; i < this.ids.size(); i++) {
            positions.put(this.ids.get(i), i);
        }
    }

    public int size() {
        return ids.size();
    }

    public String id(int position) {
        return ids.get(position);
    }

    public List<String> ids() {
        return ids;
    }

    /** Position of an id, -1 if there is none (null included). */
    public int find(String id) {
        Integer i = id == null ? null : positions.get(id);
        return i == null ? -1 : i;
    }

    /** Position of an id that must be there. */
    public int of(String id) {
        int i = find(id);
        if (i < 0) {
            throw new IllegalArgumentException("'" + id + "' is not one of " + ids);
        }
        return i;
    }
}
