package org.casus.scenario.io;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A tree of maps, lists and scalars in which every part knows where it was written. Immutable. */
sealed interface Node {
    Mark mark();

    /** In words, for messages. */
    String kind();

    /**
     * A single value.
     *
     * @param value a String, Long, Double, Boolean, or null
     */
    record Scalar(Mark mark, Object value) implements Node {
        @Override
        public String kind() {
            return value == null ? "nothing" : "the value " + Quote.of(value);
        }
    }

    /** Values in order. */
    record Items(Mark mark, List<Node> values) implements Node {
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Values by key, in the order of the file. */
    record Fields(Mark mark, Map<String, Entry> entries) implements Node {
        public Fields {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String kind() {
            return "a map";
        }

        /** The value under a key, or null. */
        Node get(String key) {
            Entry entry = entries.get(key);
            return entry == null ? null : entry.value();
        }

        /** The same map with one entry put or replaced. */
        Fields with(String key, Entry entry) {
            Map<String, Entry> copy = new LinkedHashMap<>(entries);
            copy.put(key, entry);
            return new Fields(mark, copy);
        }

        /** The same map without a key. */
        Fields without(String key) {
            Map<String, Entry> copy = new LinkedHashMap<>(entries);
            copy.remove(key);
            return new Fields(mark, copy);
        }
    }

    /** A value and the place of its key. */
    record Entry(Mark key, Node value) {}
}
