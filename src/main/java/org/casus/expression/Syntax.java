package org.casus.expression;

import java.util.HashMap;
import java.util.Map;

/** Syntax trees of texts, each parsed once: a scenario binds the same formula for many actors. For one thread. */
public final class Syntax {
    private final Map<String, Node> trees = new HashMap<>();

    /** Tree of a text; {@link ExpressionException} names what is wrong and where. */
    public Node of(String text) {
        return trees.computeIfAbsent(text, ExpressionParser::parse);
    }
}
