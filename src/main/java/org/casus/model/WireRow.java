package org.casus.model;

import java.io.Serializable;
import java.util.List;
import org.casus.expression.Formula;

/**
 * How some outlets tell of some events, or why nobody does. In a text, words in braces are filled in: {@code {actor}},
 * {@code {subject}}, {@code {level}}, {@code {count}}, {@code {date}}, {@code {outlet}}.
 *
 * @param outlets who prints it; empty in a row of silence
 * @param on kinds of events: actions, agreements, "end of" an agreement, or words of the program
 * @param whose "own": acts of the outlet's actor; "other": of anybody else; "any"
 * @param by actors whose acts it tells of; empty is all
 * @param from sides that lost the zone, for falls; empty is all
 * @param side sides one of which stands in the zone concerned, as everybody can see it, or is concerned itself; empty is all
 * @param stance what it makes of them
 * @param result "done": acts that came off; "failed", "ended": those that did not, those that were called off; "any"
 * @param least least value of the event, null is no bound
 * @param most greatest value of the event, null is no bound
 * @param seen chance that somebody outside learns of it, for kinds that are no actions; null is 1
 * @param chance what the outlet's attention is multiplied by, to at most 1; null is 1
 * @param factor what a true count is multiplied by before it is told; null is 1
 * @param texts sentences, one of which is printed
 * @param silence why nobody tells of it; null where somebody does
 * @param source provenance
 */
public record WireRow(
        List<String> outlets,
        List<String> on,
        String whose,
        List<String> by,
        List<String> from,
        List<String> side,
        Stance stance,
        String result,
        Double least,
        Double most,
        Double seen,
        Formula chance,
        Formula factor,
        List<String> texts,
        String silence,
        String source)
        implements Serializable {
    public WireRow {
        outlets = outlets == null ? List.of() : List.copyOf(outlets);
        on = on == null ? List.of() : List.copyOf(on);
        by = by == null ? List.of() : List.copyOf(by);
        from = from == null ? List.of() : List.copyOf(from);
        side = side == null ? List.of() : List.copyOf(side);
        texts = texts == null ? List.of() : List.copyOf(texts);
    }
}
