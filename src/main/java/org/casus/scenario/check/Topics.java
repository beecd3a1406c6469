package org.casus.scenario.check;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.scenario.Scenario;

/** Topics on which something puts a liability: targets of effects, and crises. What reads any other reads 0 for ever. */
final class Topics {
    private static final Pattern TARGET = Pattern.compile("\\s*liability\\(\\s*\\w+\\s*,\\s*(\\w+)\\s*\\)\\s*");
    private final Set<String> moved = new LinkedHashSet<>();

    Topics(Scenario s) {
        s.effects().values().forEach(e -> {
            Matcher m = TARGET.matcher(String.valueOf(e.target()));
            if (m.matches()) {
                moved.add(m.group(1));
            }
        });
        s.crises().values().forEach(c -> moved.addAll(c.topics().values()));
    }

    void check(String topic, Known known, Set<String> faults) {
        if (!moved.contains(topic)) {
            faults.add("no effect and no crisis puts a liability on the topic '" + topic + "', which stays 0; "
                    + Known.list("topics are", moved) + known.hint(topic, moved));
        }
    }
}
