package org.casus.player;

import java.io.IOException;
import java.util.function.Consumer;
import org.casus.actor.Turn;
import org.casus.actor.mind.Guest;
import org.casus.actor.mind.GuestFault;
import org.casus.model.PlayerSettings;

/**
 * The player of one actor in one run. It is reached at its first draw. A late answer costs the draw and is
 * skipped when it comes; after three draws lost in a row, after a flood, or when it is gone, its seat is
 * empty for the rest of the run.
 */
final class Player implements Guest {
    private static final int PATIENCE = 3;
    private static final int STALE = -2;
    private final Message message;
    private final PlayerSettings settings;
    private final Consumer<String> notice;
    private Link link;
    private Lines lines;
    private int lost;
    private boolean gone;

    /** @param notice told in one sentence of every fault */
    Player(Message message, PlayerSettings settings, Consumer<String> notice) {
        this.message = message;
        this.settings = settings;
        this.notice = notice;
    }

    @Override
    public int choose(Turn t) throws GuestFault {
        if (gone) {
            return AGENT;
        }
        try {
            reach();
            int k = ask(t);
            lost = 0;
            return k;
        } catch (GuestFault e) {
            GuestFault told = judged(e);
            notice.accept("the player of " + message.actor() + " " + told.getMessage() + " (week " + (t.w().week() + 1) + ")");
            throw new GuestFault("its player " + told.getMessage());
        }
    }

    private void reach() throws GuestFault {
        if (lines != null) {
            return;
        }
        try {
            link = settings.port() == null ? new ProcessLink(settings.command()) : new SocketLink(settings.port(), settings.deadline());
            lines = new Lines(link.fromPlayer(), link.toPlayer());
        } catch (IOException e) {
            String who = settings.port() == null ? String.join(" ", settings.command()) : "port " + settings.port();
            throw new GuestFault("could not be reached at '" + who + "': " + e.getMessage(), true);
        }
        lines.send(message.hello(settings.deadline()));
    }

    private int ask(Turn t) throws GuestFault {
        boolean sent = lines.send(message.decide(t));
        for (int late = 0; sent && late <= Lines.MOST_WAITING; late++) {
            String line = lines.next(settings.deadline());
            int k = line == null ? STALE : message.answer(line, t);
            if (k != STALE) {
                return k;
            }
            if (line == null) {
                break;
            }
        }
        throw new GuestFault("gave no answer within " + settings.deadline() + " ms");
    }

    /** A fault counts; what can't be mended, or was the third in a row, ends the player. */
    private GuestFault judged(GuestFault e) {
        lost++;
        if (!e.forGood() && lost < PATIENCE) {
            return e;
        }
        end();
        String complaint = e.forGood() && link != null ? link.complaint() : "";
        String text = e.getMessage() + (complaint.isEmpty() ? "" : ", saying '" + complaint + "'");
        return new GuestFault(text + (e.forGood() ? "" : ", as in the draws before") + ", and plays no more", true);
    }

    /** Tells the player that it is over and ends it. May be called twice. */
    void end() {
        gone = true;
        if (lines != null) {
            if (link != null) {
                link.leaving();
            }
            lines.finish(message.end());
            lines = null;
        }
        if (link != null) {
            link.end();
        }
    }
}
