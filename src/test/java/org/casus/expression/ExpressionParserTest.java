package org.casus.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language of formulas: what binds tighter, what is an error and where, what is computed beforehand. */
class ExpressionParserTest {
    private static final double[] Q = {3, -2};

    /** Knows x and y. */
    private static Expression resolve(Node.Call call) {
        return switch (call.name()) {
            case "x" -> Expression.quantity(0);
            case "y" -> Expression.quantity(1);
            default -> throw new ExpressionException("'" + call.name() + "' is not known");
        };
    }

    private static double value(String text) {
        return new Binder(ExpressionParserTest::resolve).bind(new Formula(text)).value(Q);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1+2*3 | 7", "(1+2)*3 | 9", "2*3^2 | 18", "-2^2 | -4", "2^3^2 | 512", "2^-1 | .5", "10-4-3 | 3",
        "24/4/2 | 3", "1-2+3 | 2", "-x | -3", "--x | 3", "2*-x | -6", "1+2<4 | 1", "1<2 and 2<1 | 0", "not 1<2 | 0",
        "not 0 or 1 | 1", "not (0 or 1) | 0", "1 or 0 and 0 | 1", "x>=3 | 1", "x!=3 | 0", "y==-2 | 1",
        "(x>2)*5 | 5", ".5e1 | 5", "1e-2 | .01", "x/0 | 0", "sqrt(-1) | 0", "y^.5 | 0", "0^0 | 1"})
    void precedence(String text, double expected) {
        assertThat(value(text)).as(text).isCloseTo(expected, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "min(x,y) | -2", "max(x,y,7) | 7", "clip(9,0,1) | 1", "clip(y,0,1) | 0", "abs(y) | 2", "sqrt(x*x) | 3",
        "ln(exp(2)) | 2", "choose(y<0,x,y) | 3", "choose(0,x,y) | -2", "orbit | 0", "android | 0"})
    void functions(String text, double expected) {
        if (text.equals("orbit") || text.equals("android")) {
            assertThatThrownBy(() -> value(text)).hasMessage("'" + text + "' is not known");
        } else {
            assertThat(value(text)).isCloseTo(expected, within(1e-12));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1+ | at the end of", "2*(3 | expected ')' at the end of", "3) | did not expect ')' at character 2", "1 2 | did not expect '2' at character 3",
        "max(1) | takes 2 to 9 arguments, not 1", "choose(1,2) | takes 3 arguments, not 2", "1+z*2 | 'z' is not known",
        "1.2.3 | is not a number", "1+1e309 | is too large for a number", "$ | expected a number, a name or '(' at character 1", "at(1,'a | quotation mark is not closed"})
    void errorsTellWhere(String text, String message) {
        assertThatThrownBy(() -> value(text)).isInstanceOf(ExpressionException.class).hasMessageContaining(message);
    }

    @Test
    void deepNestingIsRefusedAndNotAStackOverflow() {
        String text = "(".repeat(5000) + "1" + ")".repeat(5000);
        assertThatThrownBy(() -> ExpressionParser.parse(text)).hasMessageContaining("nested too deeply");
    }

    @Test
    void constantsAreComputedOnce() {
        Expression folded = new Binder(ExpressionParserTest::resolve).bind(new Formula("clip(2*3+exp(0),0,5)"));
        assertThat(folded).usingRecursiveComparison().isEqualTo(Expression.constant(5));
        List<Integer> read = new ArrayList<>();
        new Binder(ExpressionParserTest::resolve).bind(new Formula("x+choose(y>0,1,x)")).reads(read::add);
        assertThat(read).containsExactly(0, 1, 0);
    }

    @Test
    void aTextHasNoValueAndAFormulaIsNeverBlank() {
        assertThatThrownBy(() -> value("'a'+1")).hasMessageContaining("a text has no value");
        assertThatThrownBy(() -> new Formula("  ")).hasMessageContaining("must not be empty");
        assertThat(new Formula(" 1 ")).hasToString("1");
        assertThat(Formula.of(0.25)).hasToString("0.25");
    }
}
