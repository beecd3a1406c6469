package org.casus.engine;

import java.util.ArrayList;
import java.util.List;
import org.casus.actor.Steering;
import org.casus.actor.mind.Guests;
import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.outcome.RunResult;
import org.casus.random.Fork;
import org.casus.random.RandomStreams;
import org.casus.world.Blueprint;
import org.casus.world.WorldChange;
import org.casus.world.WorldState;
import org.casus.world.WorldView;
import sim.engine.SimState;

/**
 * One run of a scenario on MASON's schedule. All randomness comes from named counter-based streams of
 * the 64-bit seed; {@code SimState.random} is never drawn from, since MASON cuts its seed to 32 bits.
 */
public final class Replication extends SimState {
    private static final long serialVersionUID = 1;
    private final Blueprint blueprint;
    private final long seed;
    private final int weeks;
    private final Recorder recorder;
    private transient Steering steering;
    private transient Guests guests;
    private boolean plain;
    private Lookahead lookahead;
    private Fork fork;
    private World world;

    /**
     * A replication that has not begun.
     *
     * @param weeks horizon, 1 or more
     * @param recorder what is kept; null keeps nothing
     */
    public Replication(Blueprint blueprint, long seed, int weeks, Recorder recorder) {
        super(seed);
        this.blueprint = blueprint;
        this.seed = seed;
        this.weeks = weeks;
        this.recorder = recorder;
    }

    @Override
    public void start() {
        super.start();
        RandomStreams streams = new RandomStreams(seed, fork);
        WorldState state = new WorldState(blueprint, streams);
        EventJournal journal = recorder == null ? EventJournal.silent(state) : recorder.journal(state);
        world = new World(new Setting(new WorldChange(state), streams, journal));
        world.portfolio().steer(steering);
        List<Phase> steps = new ArrayList<>();
        for (PhaseOfWeek phase : PhaseOfWeek.values()) {
            Mechanism mechanism = phase == PhaseOfWeek.RECORDER ? new EndOfWeek(this) : world.mechanism(phase);
            Phase step = new Phase(phase, mechanism);
            schedule.scheduleRepeating(phase.first(), phase.ordinal(), step, phase.interval());
            steps.add(step);
        }
        lookahead = new Lookahead(world, steps);
        if (!plain) {
            world.minds(lookahead, guests);
        }
        if (recorder != null) {
            world.start();
            recorder.start(state, world.portfolio());
        }
    }

    /** Runs to the horizon; a failure of the model is thrown, not swallowed. */
    public void run() {
        start();
        while (schedule.step(this)) {
            if (world.state().week() >= weeks) {
                break;
            }
        }
        finish();
    }

    /** Goes on from a checkpoint to the horizon. */
    public void resume() {
        while (world.state().week() < weeks && schedule.step(this)) {
            continue;
        }
        finish();
    }

    /** Runs some weeks only, from the start or from where it stands. */
    public void advance(int untilWeek) {
        if (world == null) {
            start();
        }
        while (world.state().week() < Math.min(untilWeek, weeks) && schedule.step(this)) {
            continue;
        }
    }

    /** The world as it stands. */
    public WorldView view() {
        return world.state();
    }

    /** Puts other choices in the place of some that are drawn from here on; null for none. Not kept in checkpoints. */
    public void steer(Steering other) {
        steering = other;
        if (world != null) {
            world.portfolio().steer(other);
        }
    }

    /** Lets the luck turn at some week; before the start, null for never. */
    void fork(Fork where) {
        fork = where;
    }

    /** Who plays external actors; to be set before the start. Not kept in checkpoints. */
    public void seat(Guests players) {
        guests = players;
    }

    /** Lets every actor whose rule needs more than scores decide by quantal response; to be set before the start. */
    void plain() {
        plain = true;
    }

    /**
     * What the run has left behind so far, row 0 for the start; measures of weeks to come have no value.
     *
     * @throws IllegalStateException where nothing is kept
     */
    public RunResult soFar() {
        if (recorder == null) {
            throw new IllegalStateException("this replication keeps nothing");
        }
        return recorder.result(this);
    }

    /** Who sees decisions is no part of a checkpoint, so the recorder asks to see them again. */
    @Override
    public void awakeFromCheckpoint() {
        super.awakeFromCheckpoint();
        if (recorder != null && world != null) {
            recorder.wake(world.portfolio());
        }
    }

    /** Weeks to run. */
    public int weeks() {
        return weeks;
    }

    Lookahead lookahead() {
        return lookahead;
    }

    World world() {
        return world;
    }

    Recorder recorder() {
        return recorder;
    }

    public Blueprint blueprint() {
        return blueprint;
    }

    public long runSeed() {
        return seed;
    }
}
