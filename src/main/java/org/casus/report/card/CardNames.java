package org.casus.report.card;

import java.time.LocalDate;
import org.casus.outcome.OptionScore;

/** What the ids on a card are called, and how its actor decides. */
public interface CardNames {
    String actor(String id);

    /** Name of a feature; the patron's, prefixed "patron.", is marked as such. */
    String feature(String code);

    /** An option in words: action, what it is aimed at, level. */
    String option(OptionScore o);

    /** First day of a week; weeks count from 0. */
    LocalDate date(int week);

    /** Rationality of an actor's logit, 0 where it decides by another rule. */
    double lambda(String actor);

    /** Unit of an actor's choice in utility; not above 0 or not a number where nobody knows. */
    double scale(String actor);
}
