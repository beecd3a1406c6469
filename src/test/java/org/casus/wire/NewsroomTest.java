package org.casus.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.casus.modeltest.Worlds;
import org.casus.outcome.Dispatch;
import org.casus.outcome.Event;
import org.casus.outcome.RunResult;
import org.casus.outcome.Wire;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NewsroomTest {
    private static final int SEEDS = 20;
    private static final int FEW = 5;

    @Test
    void theSameRunIsToldOfInTheSameWords() {
        RunResult run = Told.smallRun(3);
        Wire wire = Newsroom.of(Told.small(), run);
        assertThat(wire.items()).isNotEmpty().isEqualTo(Newsroom.of(Told.small(), Told.smallRun(3)).items());
        assertThat(Newsroom.of(Told.small(), Told.smallRun(4)).items()).isNotEqualTo(wire.items());
    }

    @Test
    void aScenarioWithoutOutletsHasNoWire() {
        assertThat(Newsroom.of(Worlds.tiny(), Told.smallRun(3)).exists()).isFalse();
    }

    @Test
    void itemsStandInOrderAndAreNeverEarly() {
        RunResult run = Told.shippedRun(7);
        Wire wire = Newsroom.of(Told.shipped(), run);
        assertThat(wire.items()).isSortedAccordingTo(Comparator.comparingInt(Dispatch::day));
        assertThat(wire.items()).allSatisfy(d -> {
            assertThat(d.day()).isBetween(0, 7 * run.weeks() - 1);
            double happened = d.truth().event() < 0 ? 7 * (d.truth().week() + 1) : Math.floor(run.events().get(d.truth().event()).day());
            assertThat((double) d.day()).isGreaterThanOrEqualTo(happened);
            assertThat(d.credibility()).isBetween(0., 1.);
            assertThat(d.text()).doesNotContain("{", "}", "null", "  ").matches("(?s)\\p{Lu}.*|\\d.*").endsWith(".");
        });
        assertThat(wire.items().size()).isBetween(300, 1500);
    }

    @Test
    void eachItemIsTiedToTheEventItReports() {
        RunResult run = Told.shippedRun(7);
        for (Dispatch d : Newsroom.of(Told.shipped(), run).items()) {
            if (d.truth().event() >= 0) {
                Event e = run.events().get(d.truth().event());
                assertThat(e.kind()).isEqualTo(d.truth().kind());
                assertThat(e.text()).isEqualTo(d.truth().sentence());
                assertThat(Told.shipped().wire().get(d.row()).on()).contains(e.kind());
            } else {
                assertThat(run.trajectory().has(d.truth().kind())).isTrue();
            }
        }
    }

    /** No outlet says the same sentence twice running on one row where it has another. */
    @Test
    void theWireDoesNotReadLikeAForm() {
        Scenario s = Told.shipped();
        Map<String, String> last = new LinkedHashMap<>();
        List<Dispatch> items = Newsroom.of(s, Told.shippedRun(7)).items();
        Set<String> rows = items.stream().map(Dispatch::row).collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows.size()).isGreaterThan(60);
        Map<String, Long> texts = items.stream().collect(Collectors.groupingBy(Dispatch::text, Collectors.counting()));
        long most = texts.values().stream().mapToLong(n -> n).max().orElseThrow();
        assertThat(most).as("times of the most frequent sentence").isLessThan(items.size() / 20);
        items.stream().filter(d -> d.truth().event() < 0 && s.tallies().get(d.row()).texts().size() > 1).forEach(d -> {
            String shape = d.text().replaceAll("[0-9][0-9,]*", "#");
            assertThat(shape).isNotEqualTo(last.put(d.outlet() + d.row(), shape));
        });
    }

    /**
     * Everything that happens in 20 runs of the shipped scenario is told by somebody, or a row says why not. What
     * happens a few times may go untold by chance, but some row must speak of it.
     */
    @Test
    @Tag("slow")
    void everyKindOfEventIsToldOrItsSilenceHasAReason() {
        Scenario s = Told.shipped();
        Map<String, Integer> times = new TreeMap<>();
        Set<String> told = new TreeSet<>();
        LongStream.rangeClosed(1, SEEDS).forEach(seed -> {
            RunResult run = Told.shippedRun(seed);
            run.events().forEach(e -> times.merge(e.kind(), 1, Integer::sum));
            Newsroom.of(s, run).items().stream().filter(d -> d.truth().event() >= 0).forEach(d -> told.add(d.truth().kind()));
        });
        Set<String> silent = new TreeSet<>();
        s.wire().values().stream().filter(r -> r.silence() != null && !r.silence().isBlank()).forEach(r -> silent.addAll(r.on()));
        Set<String> spoken = s.wire().values().stream().flatMap(r -> r.on().stream()).collect(Collectors.toSet());
        assertThat(times).hasSizeGreaterThan(45);
        Set<String> happened = new TreeSet<>(times.keySet());
        happened.removeAll(told);
        happened.removeAll(silent);
        happened.removeIf(kind -> times.get(kind) < FEW && spoken.contains(kind));
        assertThat(happened).as("kinds of events that nobody tells of, without a reason").isEmpty();
    }

    /** An outlet that neither sees nor speaks for anybody prints nothing on acts that nobody else can see. */
    @Test
    void outletsTellOnlyWhatTheyCouldKnow() {
        Scenario blind = Worlds.load(java.nio.file.Path.of("src/test/resources/scenarios/tiny-blind.yaml"));
        List<Dispatch> items = Newsroom.of(blind, Told.smallRun(3)).items();
        assertThat(items).noneMatch(d -> d.outlet().equals("watch") && d.truth().event() >= 0);
        assertThat(items).anyMatch(d -> d.outlet().equals("agency") && d.truth().actor().equals("SU"));
        assertThat(items).noneMatch(d -> d.outlet().equals("whisper"));
    }
}
