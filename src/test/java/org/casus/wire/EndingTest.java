package org.casus.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
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
    void wordsOfEventsAreThoseOfTheMechanisms() throws IOException {
        Set<String> words = new TreeSet<>();
        Pattern told = Pattern.compile("\\.tell\\(\\s*\"([^\"]+)\"");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/casus/mechanism"))) {
            for (Path file : files.filter(p -> p.toString().endsWith(".java")).toList()) {
                Matcher m = told.matcher(Files.readString(file));
                m.results().forEach(r -> words.add(r.group(1)));
            }
        }
        assertThat(words).contains(EventWords.END);
        words.remove(EventWords.END);
        assertThat(words).containsExactlyInAnyOrderElementsOf(EventWords.ALL);
    }
}
