package org.casus.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casus.model.EventWords;
import org.casus.outcome.Event;
import org.junit.jupiter.api.Test;

/** What the wire reads of the log is what the mechanisms write into it. */
class EndingTest {
    @Test
    void logsHoldActsOfEveryEnding() {
        Map<Ending, Integer> seen = new EnumMap<>(Ending.class);
        for (Event e : Told.shippedRun(7).events()) {
            seen.merge(Ending.of(e), 1, Integer::sum);
        }
        assertThat(seen.keySet()).containsExactlyInAnyOrder(Ending.values());
        assertThat(seen.get(Ending.DONE)).isGreaterThan(10 * seen.get(Ending.ENDED));
    }

    @Test
    void wordsOfEventsAreThoseOfTheMechanisms() throws Exception {
        Set<String> words = new TreeSet<>();
        Pattern told = Pattern.compile("\\.tell\\(\\s*(?:\"([^\"]+)\"|EventWords\\.(\\w+))");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/casus/mechanism"))) {
            for (Path file : files.filter(p -> p.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                if (text.contains("journal().fall(")) {
                    words.add(EventWords.FALL);
                }
                for (MatchResult r : told.matcher(text).results().toList()) {
                    words.add(r.group(1) == null ? (String) EventWords.class.getField(r.group(2)).get(null) : r.group(1));
                }
            }
        }
        assertThat(words).contains(EventWords.END, EventWords.HOLD);
        words.removeAll(List.of(EventWords.END, EventWords.HOLD, EventWords.SCRIPT));
        words.removeAll(EventWords.CRISES);
        assertThat(words).containsExactlyInAnyOrderElementsOf(EventWords.ALL);
    }
}
