package org.casus.observed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casus.outcome.Observation;
import org.casus.outcome.Period;

/**
 * Counts events by month and governorate, and says what was counted.
 *
 * @param frame what can be measured
 * @param events that touch the horizon
 * @param places finds governorates
 */
record EventCount(Frame frame, List<UcdpEvent> events, Places places) {
    private static final List<String> TYPES = List.of("state-based", "between groups", "one-sided");

    /** Dead in each whole month of the horizon from the first dated event to the last. */
    List<Observation> observations(String source) {
        List<YearMonth> months = months();
        List<Observation> out = new ArrayList<>(sum(months, events).observations(Gauges.TOTAL, source));
        MonthlyDead civilians = new MonthlyDead(months);
        events.forEach(e -> civilians.add(e, e.civilians(), Double.NaN, Double.NaN));
        out.addAll(civilians.observations(Gauges.CIVILIANS, source).stream().map(EventCount::unbounded).toList());
        for (String g : frame.governorates()) {
            if (frame.columns().contains(Gauges.PLACE + g)) {
                out.addAll(sum(months, in(g)).observations(Gauges.PLACE + g, source));
            }
        }
        return out;
    }

    private static Observation unbounded(Observation o) {
        return new Observation(o.measure(), o.unit(), o.period(), o.value(), Double.NaN, Double.NaN, o.source());
    }

    private static MonthlyDead sum(List<YearMonth> months, List<UcdpEvent> events) {
        MonthlyDead dead = new MonthlyDead(months);
        events.forEach(e -> dead.add(e, e.best(), e.low(), e.high()));
        return dead;
    }

    private List<UcdpEvent> in(String governorate) {
        return events.stream().filter(e -> governorate.equals(places.find(e.place()).orElse(null))).toList();
    }

    private List<YearMonth> months() {
        List<UcdpEvent> dated = events.stream().filter(e -> !e.residual()).toList();
        List<YearMonth> out = new ArrayList<>();
        if (!dated.isEmpty()) {
            LocalDate last = dated.stream().map(UcdpEvent::to).max(Comparator.naturalOrder()).orElseThrow();
            YearMonth month = YearMonth.from(dated.stream().map(UcdpEvent::from).min(Comparator.naturalOrder()).orElseThrow());
            for (; !month.isAfter(YearMonth.from(last)); month = month.plusMonths(1)) {
                if (frame.covers(Period.of(month), true)) {
                    out.add(month);
                }
            }
        }
        return out;
    }

    /** What was counted and what was not. */
    List<String> notes(String name, int elsewhen) {
        List<String> out = new ArrayList<>();
        List<UcdpEvent> residual = events.stream().filter(UcdpEvent::residual).toList();
        out.add(name + ": " + (events.size() - residual.size()) + " dated events in " + months().size()
                + " whole months of the horizon (" + types() + "); " + elsewhen + " outside the horizon");
        if (!residual.isEmpty()) {
            out.add(name + ": " + residual.size() + " residual event(s) that span more than " + UcdpEvent.LONGEST + " days with "
                    + Math.round(residual.stream().mapToDouble(UcdpEvent::best).sum())
                    + " dead are not in the values, only in their upper bounds, by days");
        }
        long nowhere = events.stream().filter(e -> e.place().isEmpty()).count();
        if (nowhere > 0) {
            out.add(name + ": " + nowhere + " event(s) without adm_1 are counted in the totals only");
        }
        if (!places.variants().isEmpty()) {
            out.add(name + ": spellings taken as the scenario's: " + String.join(", ", places.variants()));
        }
        return out;
    }

    private String types() {
        List<String> out = new ArrayList<>();
        for (int type = 1; type <= TYPES.size(); type++) {
            int t = type;
            out.add(events.stream().filter(e -> e.type() == t && !e.residual()).count() + " " + TYPES.get(type - 1));
        }
        return String.join(", ", out);
    }
}
