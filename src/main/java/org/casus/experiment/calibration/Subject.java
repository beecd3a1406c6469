package org.casus.experiment.calibration;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.observed.Frame;
import org.casus.observed.Gauge;
import org.casus.observed.Gauges;
import org.casus.observed.SeriesKind;
import org.casus.outcome.Observation;
import org.casus.outcome.RunResult;
import org.casus.world.Blueprint;

/** A scenario that parameters are fitted on, with what was observed in it. */
public final class Subject implements Serializable {
    private static final long serialVersionUID = 1;
    private final Blueprint base;
    private final Frame frame;
    private final List<Observation> observations;
    private final transient List<Gauge> gauges;

    /**
     * @param base the scenario with its units of choice, which every run keeps
     * @param frame what can be measured; runs end with it
     * @param observations within the frame
     */
    public Subject(Blueprint base, Frame frame, List<Observation> observations) {
        this.base = base;
        this.frame = frame;
        this.observations = List.copyOf(observations);
        gauges = observations.stream().map(new Gauges(frame)::of).toList();
    }

    private Object readResolve() {
        return new Subject(base, frame, observations);
    }

    public Blueprint base() {
        return base;
    }

    public Frame frame() {
        return frame;
    }

    public List<Observation> observations() {
        return observations;
    }

    /** Scenario and series; all zones are one series, and all events. */
    String group(int i) {
        String series = switch (gauges.get(i).kind()) {
            case HOLDER -> "who holds which zone";
            case FIRST, TIMES -> "when acts happen";
            default -> observations.get(i).series();
        };
        return base.scenario().id() + ": " + series;
    }

    /** Name of an observation that also tells zones and events apart. */
    String full(int i) {
        return base.scenario().id() + ": " + observations.get(i).series() + ", " + observations.get(i).period();
    }

    /** Readings of one run, one an observation; for a zone 1 where the side named holds most of it, else 0. */
    double[] read(Map<String, Double> parameters, long seed) {
        double[] scale = new double[base.actors().size()];
        Arrays.setAll(scale, base::scale);
        Blueprint b = Blueprint.of(base.scenario(), parameters).withScale(scale);
        RunResult run = Simulation.run(b, seed, frame.weeks(), Logging.NONE);
        double[] out = new double[gauges.size()];
        for (int i = 0; i < out.length; i++) {
            double value = gauges.get(i).read(run, frame, observations.get(i));
            boolean holder = gauges.get(i).kind() == SeriesKind.HOLDER;
            out[i] = !holder ? value : value == gauges.get(i).side() ? 1 : 0;
        }
        return out;
    }

    /**
     * Standard deviation of the error that is drawn where a run is read as an observer would have written it: the
     * observer's own and the model's discrepancy, for numbers; 0 for yes and no, for first days and for times.
     *
     * @param discrepancy share of the value, 0 or more
     */
    double error(int i, double discrepancy) {
        return switch (gauges.get(i).kind()) {
            case HOLDER, FIRST, TIMES -> 0;
            default -> spread(i, discrepancy);
        };
    }

    /**
     * Standard deviation of what separates a run from an observation, chance left out: the observer's own, from low and
     * high read as a 90% interval, and the model's discrepancy (Kennedy and O'Hagan 2001), a share of the value. Of yes and
     * no it is .5, the most that it can be; of a first day a week, since runs go by weeks; of a number of times at least one.
     *
     * @param discrepancy share of the value, 0 or more
     */
    double spread(int i, double discrepancy) {
        Observation o = observations.get(i);
        double least = switch (gauges.get(i).kind()) {
            case HOLDER -> .5;
            case FIRST -> 7;
            case TIMES -> 1;
            default -> discrepancy * Math.abs(o.value());
        };
        return StrictMath.hypot(Double.isNaN(o.spread()) ? 0 : o.spread(), least);
    }
}
