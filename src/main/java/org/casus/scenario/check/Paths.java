package org.casus.scenario.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Paths one key longer. */
final class Paths {
    private Paths() {}

    static String[] and(String[] path, String key) {
        String[] longer = Arrays.copyOf(path, path.length + 1);
        longer[path.length] = key;
        return longer;
    }

    static List<String> and(List<String> path, String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return longer;
    }
}
