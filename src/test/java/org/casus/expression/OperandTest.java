package org.casus.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** What a step reads at once comes to the same, to the last bit, as the operators would one by one. */
class OperandTest {
    private static final double[] NUMBERS = {0, -0.0, 1, -1, .1, -.3, 1e-300, 7e12, -1.0 / 3};

    private static final Map<String, DoubleBinaryOperator> FORMULAS = Map.ofEntries(
            Map.entry(".7*x", (x, y) -> .7 * x), Map.entry("x*.7+.1", (x, y) -> x * .7 + .1),
            Map.entry(".1-.7*x", (x, y) -> .1 - .7 * x), Map.entry(".7*x-.1", (x, y) -> .7 * x - .1),
            Map.entry("x-.3", (x, y) -> x - .3), Map.entry(".3+x", (x, y) -> .3 + x), Map.entry(".3-x", (x, y) -> .3 - x),
            Map.entry("(x-.3)*.01", (x, y) -> (x - .3) * .01), Map.entry("x>.1", (x, y) -> x > .1 ? 1 : 0),
            Map.entry("x<.1", (x, y) -> x < .1 ? 1 : 0), Map.entry("x+y", (x, y) -> x + y), Map.entry("x-y", (x, y) -> x - y),
            Map.entry("x*y", (x, y) -> x * y), Map.entry("x/.7", (x, y) -> x / .7), Map.entry("x/0", (x, y) -> 0),
            Map.entry(".1>x", (x, y) -> .1 > x ? 1 : 0), Map.entry("x/y", (x, y) -> y == 0 ? 0 : x / y),
            Map.entry("y*(1-.6*x)-.01*(y-.3)", (x, y) -> y * (1 - .6 * x) - .01 * (y - .3)),
            Map.entry("(x-y)*(x+y)*(1-x)", (x, y) -> (x - y) * (x + y) * (1 - x)),
            Map.entry("min(1,x/.4)*(y>.1)+max(0,.2-y)", (x, y) -> Math.min(1, x / .4) * (y > .1 ? 1 : 0) + Math.max(0, .2 - y)),
            Map.entry("x>0 and y>0 and x<5", (x, y) -> x > 0 && y > 0 && x < 5 ? 1 : 0));

    private static Expression resolve(Node.Call call) {
        return Expression.quantity(call.name().equals("x") ? 0 : 1);
    }

    private static Expression bound(String text) {
        return new Binder(OperandTest::resolve).bind(new Formula(text));
    }

    @Test
    void toTheLastBit() {
        FORMULAS.forEach((text, expected) -> {
            Expression e = bound(text);
            for (double x : NUMBERS) {
                for (double y : NUMBERS) {
                    double value = e.value(new double[] {x, y});
                    assertThat(Double.doubleToRawLongBits(value + 0.0)).as("%s at %s, %s", text, x, y)
                            .isEqualTo(Double.doubleToRawLongBits(expected.applyAsDouble(x, y) + 0.0));
                }
            }
        });
    }

    @Test
    void tellsAllThatItReads() {
        for (String text : List.of("x+y", "x*y-1", "x-y", "2*(x*y)")) {
            DoubleStream.Builder read = DoubleStream.builder();
            bound(text).reads(read::add);
            assertThat(read.build().sorted().toArray()).as(text).containsExactly(0, 1);
        }
    }
}
