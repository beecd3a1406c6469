package org.casus.gui.inspect;

import java.util.ArrayList;
import java.util.List;
import org.casus.gui.page.Markup;
import org.casus.gui.session.Session;
import org.casus.outcome.Decision;
import org.casus.report.card.Card;

/** The last week's decisions of an actor as cards. */
final class CardPage {
    private CardPage() {}

    /** Cards of the last week in which an actor decided. */
    static String of(Session session, String actor) {
        List<Decision> last = last(session.week().run().result().decisions(), actor);
        if (last.isEmpty()) {
            return new Markup().words("It has not decided yet. Press play or step.").toString();
        }
        StringBuilder cards = new StringBuilder();
        last.forEach(d -> cards.append(card(new Card(d, new SessionNames(session)))).append("<hr>"));
        return cards.toString();
    }

    private static List<Decision> last(List<Decision> all, String actor) {
        List<Decision> last = new ArrayList<>();
        for (Decision d : all) {
            if (d.actor().equals(actor)) {
                if (!last.isEmpty() && last.get(0).week() != d.week()) {
                    last.clear();
                }
                last.add(d);
            }
        }
        return last;
    }

    private static String card(Card card) {
        Markup m = new Markup().head(card.title());
        card.reversal().forEach(m::words);
        m.head("Options, likeliest of " + card.decision().options().size() + " weighed")
                .table(List.of("", "chance", "gain", "score", "points"), card.options());
        if (!card.goals().isEmpty()) {
            m.head("Gain by goal, in units of choice")
                    .table(List.of("", "chosen", "next", "differ"), card.goals());
        }
        if (card.decision().draw() == 0) {
            m.head("Believed (chance that the other is resolute)").words(card.believed());
            m.head("Saw").words(card.saw());
        }
        return m.toString();
    }
}
