package org.casus.gui.inspect;

import java.time.LocalDate;
import org.casus.gui.session.Session;
import org.casus.outcome.OptionScore;
import org.casus.report.card.CardNames;
import org.casus.report.read.OptionWords;
import org.casus.report.read.Run;
import org.casus.world.Blueprint;

/** Names on a decision card from the scenario that is played. */
record SessionNames(Session session) implements CardNames {
    private static final String LOGIT = "quantalResponse";
    private static final String PATRON = "patron.";

    private Run run() {
        return session.week().run();
    }

    private Blueprint blueprint() {
        return session.replication().blueprint();
    }

    @Override
    public String actor(String id) {
        return run().actor(id);
    }

    @Override
    public String feature(String code) {
        boolean patron = code.startsWith(PATRON);
        return run().feature(patron ? code.substring(PATRON.length()) : code) + (patron ? " (its patron's goal)" : "");
    }

    @Override
    public String option(OptionScore o) {
        return OptionWords.of(run().kind(o.action()), run().target(o.target()), o.level());
    }

    @Override
    public LocalDate date(int week) {
        return run().date(week);
    }

    @Override
    public double lambda(String actor) {
        int i = blueprint().names().actors().of(actor);
        return LOGIT.equals(blueprint().actors().rule()[i]) ? blueprint().actors().lambda()[i] : 0;
    }

    @Override
    public double scale(String actor) {
        return blueprint().scale(blueprint().names().actors().of(actor));
    }
}
