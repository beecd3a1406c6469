package org.casus.mechanism.action;

import java.io.Serializable;
import org.casus.mechanism.Setting;
import org.casus.world.ActionTable;
import org.casus.world.Choices;
import org.casus.world.LevelTable;

/** Tells in the journal what was done, in one sentence. */
final class Telling implements Serializable {
    private static final long serialVersionUID = 1;
    private final Setting s;

    Telling(Setting setting) {
        s = setting;
    }

    void tell(ActionTable action, int actor, int zone, int level, double value, boolean done) {
        String subject = zone >= 0 ? s.zone(zone) : s.actor(action.partner());
        String text = s.journal().wantsText() ? text(action, actor, zone, level, done) : "";
        s.journal().tell(action.id(), s.actor(actor), subject, action.rung(), value, text);
    }

    private String text(ActionTable action, int actor, int zone, int level, boolean done) {
        StringBuilder text = new StringBuilder();
        text.append(s.calledActor(s.actor(actor))).append(": ");
        text.append(s.blueprint().scenario().actions().get(action.id()).name());
        if (zone >= 0) {
            text.append(" at ").append(s.calledZone(zone));
        }
        LevelTable levels = action.levels()[actor];
        if (level == Choices.STOP) {
            text.append(" (ended)");
        } else if (levels != null && level >= 0) {
            text.append(" (").append(levels.labels()[level]).append(')');
        }
        return text.append(done ? "." : ", without success.").toString();
    }
}
