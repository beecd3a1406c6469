package org.casus.scenario.check;

import java.util.List;

/** Words of formulas that belong to the program and not to a scenario. */
final class Vocabulary {
    /** Functions of the language. */
    static final List<String> FUNCTIONS =
            List.of("min", "max", "clip", "exp", "ln", "sqrt", "abs", "choose", "initial", "change");

    /** Words that stand for something in effects. */
    static final List<String> LOCALS = List.of("value", "change", "y");

    /** Words that no scenario may use as a name. */
    static final List<String> RESERVED = List.of("own", "and", "or", "not", "value", "change", "initial", "y");

    private Vocabulary() {}
}
