package org.casus.actor.mind;

import org.casus.actor.Mind;
import org.casus.actor.Turn;
import org.casus.world.Blueprint;
import org.casus.world.Journal;

/**
 * An actor that somebody else plays. Where the player fails, or nobody sits there, the draw is left to the
 * agent (quantal response) and an event says so; a seat that is empty says so once.
 */
final class External implements Mind {
    private static final long serialVersionUID = 1;
    private static final String EVENT = "player";
    private final Blueprint b;
    private final Journal journal;
    private final transient Guest guest;
    private boolean toldEmpty;

    /** @param guest null where nobody sits there */
    External(Blueprint b, Journal journal, Guest guest) {
        this.b = b;
        this.journal = journal;
        this.guest = guest;
    }

    @Override
    public void chances(Turn t) {
        if (guest == null) {
            if (!toldEmpty) {
                tell(t, "no player sits here");
                toldEmpty = true;
            }
            return;
        }
        try {
            int k = guest.choose(t);
            if (k != Guest.AGENT) {
                t.settle(k);
            }
        } catch (GuestFault e) {
            tell(t, e.getMessage());
        }
    }

    @Override
    public void move(Turn t) {
        chances(t);
    }

    private void tell(Turn t, String what) {
        String actor = b.names().actors().id(t.actor());
        journal.tell(EVENT, actor, "", 0, 0, actor + ": " + what + "; the agent decides");
    }
}
