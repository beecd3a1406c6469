package org.casus.engine;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.casus.mechanism.Setting;
import org.casus.model.EventWords;
import org.casus.outcome.Event;
import org.casus.world.Journal;
import org.casus.world.WorldView;

/** Keeps events, with or without their sentences, or nothing at all. */
final class EventJournal implements Journal, Serializable {
    private static final long serialVersionUID = 1;
    private final WorldView world;
    private final boolean keeps;
    private final boolean text;
    private final double fallRung;
    private final List<Event> events = new ArrayList<>();
    private int asked = -1;
    private double[] held;

    private EventJournal(WorldView world, boolean keeps, boolean text) {
        this.world = world;
        this.keeps = keeps;
        this.text = text;
        fallRung = world.blueprint().parameter("rung_fall");
    }

    static EventJournal silent(WorldView world) {
        return new EventJournal(world, false, false);
    }

    static EventJournal keeping(WorldView world, boolean text) {
        return new EventJournal(world, true, text);
    }

    @Override
    public void tell(String kind, String actor, String subject, double rung, double value, String sentence) {
        add(kind, actor, subject, "", rung, value, sentence);
    }

    @Override
    public void fall(String actor, String zone, String from, String sentence) {
        add(EventWords.FALL, actor, zone, from, fallRung, 0, sentence);
    }

    private void add(String kind, String actor, String subject, String from, double rung, double value, String sentence) {
        if (keeps) {
            double day = world.tick() * Setting.HALF_WEEK;
            if (events.size() == asked) {
                held = world.quantities().clone();
            }
            events.add(new Event(world.week(), day, kind, actor, subject, from, rung, value, text ? sentence : ""));
        }
    }

    @Override
    public boolean wantsText() {
        return text;
    }

    /** Keeps the quantities as they stand when an event is told. @param event position in the list, from 0 */
    void hold(int event) {
        asked = event;
    }

    /** Those quantities, null before. */
    double[] held() {
        return held;
    }

    List<Event> events() {
        return events;
    }
}
