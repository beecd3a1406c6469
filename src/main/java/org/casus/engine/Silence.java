package org.casus.engine;

import java.io.Serializable;
import org.casus.world.Journal;

/** Hears nothing: the journal of copies. */
public record Silence() implements Journal, Serializable {
    private static final long serialVersionUID = 1;

    @Override
    public void tell(String kind, String actor, String subject, double rung, double value, String text) {}

    @Override
    public void fall(String actor, String zone, String from, String text) {}

    @Override
    public boolean wantsText() {
        return false;
    }
}
