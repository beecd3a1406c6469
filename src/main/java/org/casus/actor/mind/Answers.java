package org.casus.actor.mind;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casus.model.ScriptEntry;
import org.casus.world.Blueprint;
import org.casus.world.Reply;

/** What a script says to drafts of agreements, by week. */
final class Answers implements Serializable {
    private static final long serialVersionUID = 1;

    /** A draft of a week. */
    private record Draft(int week, int accord) implements Serializable {}

    private final Map<Draft, Reply> replies = new HashMap<>();

    Answers(Blueprint b, List<ScriptEntry> script) {
        for (ScriptEntry e : script) {
            if (e.answers()) {
                Reply.Answer answer = Reply.Answer.valueOf(e.answer().toUpperCase(Locale.ROOT));
                double level = e.level() == null ? Double.NaN : Double.parseDouble(e.level());
                replies.put(new Draft(e.weekFrom(b.scenario().start()), b.names().agreements().of(e.agreement())), new Reply(answer, level));
            }
        }
    }

    /** Null where nothing is said. */
    Reply in(int week, int accord) {
        return replies.isEmpty() ? null : replies.get(new Draft(week, accord));
    }
}
