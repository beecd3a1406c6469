package org.casus.scenario.check;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.expression.ExpressionException;
import org.casus.expression.ExpressionParser;
import org.casus.expression.Node;

/** Names that formulas mention. */
final class Mentions {
    private static final Pattern NUMBER = Pattern.compile("-?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?");

    private Mentions() {}

    /** Names that a formula mentions, without those inside initial(), for its value then is fixed. */
    static Set<String> of(String text) {
        Set<String> mentions = new LinkedHashSet<>();
        if (isNumber(text)) {
            return mentions;
        }
        try {
            mentions(ExpressionParser.parse(text), mentions);
        } catch (ExpressionException e) {
            return Set.of();
        }
        return mentions;
    }

    /** Whether a formula is one plain number. */
    static boolean isNumber(String text) {
        return text.length() <= 40 && NUMBER.matcher(text).matches();
    }

    private static void mentions(Node node, Set<String> mentions) {
        if (node instanceof Node.Binary binary) {
            mentions(binary.left(), mentions);
            mentions(binary.right(), mentions);
        } else if (node instanceof Node.Unary unary) {
            mentions(unary.operand(), mentions);
        } else if (node instanceof Node.Call call && !call.name().equals("initial")) {
            mentions.add(call.name());
            call.arguments().forEach(a -> mentions(a, mentions));
        }
    }
}
