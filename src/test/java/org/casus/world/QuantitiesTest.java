package org.casus.world;

import org.casus.model.Family;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.casus.expression.ExpressionException;
import org.casus.expression.Formula;
import org.casus.model.ModelParameters;
import org.casus.modeltest.Worlds;
import org.junit.jupiter.api.Test;

/** The vector of quantities: each has a place of its own, and names find it. */
class QuantitiesTest {
    private final Blueprint b = Blueprint.of(Worlds.tiny());
    private final Quantities q = b.quantities();

    @Test
    void everyQuantityHasAPlaceOfItsOwn() {
        Set<Integer> places = new HashSet<>();
        int actors = b.actors().size();
        for (int i = 0; i < actors; i++) {
            assertThat(places.add(q.at(Family.LOSSES, i))).isTrue();
            for (int j = 0; j < actors; j++) {
                assertThat(places.add(q.at(Family.BELIEF, i, j))).isTrue();
                assertThat(places.add(q.at(Family.COOPERATION, i, j))).isTrue();
            }
            for (int k = 0; k < b.actionCount(); k++) {
                assertThat(places.add(q.at(Family.LEVEL, i, k))).isTrue();
                assertThat(places.add(q.at(Family.TIMES, i, k))).isTrue();
            }
        }
        assertThat(places).allMatch(p -> p >= 0 && p < q.half());
    }

    @Test
    void aPlaceTellsWhoseItIs() {
        for (int i = 0; i < b.actors().size(); i++) {
            for (int k = 0; k < b.actionCount(); k++) {
                int place = q.at(Family.WEEKS_SINCE, i, k);
                assertThat(q.familyOf(place)).isEqualTo(Family.WEEKS_SINCE);
                assertThat(q.first(place)).isEqualTo(i);
                assertThat(q.second(place)).isEqualTo(k);
            }
        }
        for (int place = 0; place < q.half(); place++) {
            Family f = q.familyOf(place);
            int again = f.second() == null ? q.at(f, q.within(place)) : q.at(f, q.first(place), q.second(place));
            if (!f.symmetric() || q.first(place) <= q.second(place)) {
                assertThat(again).isEqualTo(place);
            }
        }
    }

    @Test
    void relationsHaveNoDirection() {
        assertThat(b.resolver().place("relation(NV,SU)")).isEqualTo(b.resolver().place("relation(SU,NV)"));
        assertThat(b.resolver().place("tension(ES,NV)")).isEqualTo(b.resolver().place("tension(NV,ES)"));
        assertThat(b.resolver().place("belief(NV,SU)")).isNotEqualTo(b.resolver().place("belief(SU,NV)"));
    }

    @Test
    void namesFindTheirQuantities() {
        int nv = b.names().actors().of("NV");
        assertThat(b.resolver().place("losses(NV)")).isEqualTo(q.at(Family.LOSSES, nv));
        assertThat(b.resolver().place("level(NV,FIRM)")).isEqualTo(q.at(Family.LEVEL, nv, b.names().actions().of("FIRM")));
        assertThat(b.resolver().place("TRADE")).isEqualTo(q.at(Family.STOCK, 0));
        assertThat(b.resolver().place("strain")).isEqualTo(b.rate("strain"));
        assertThat(b.resolver().place("LAND(SU)")).isEqualTo(q.at(Family.INSTANCE, b.catalogue().instance("LAND", "SU")));
        assertThat(b.bind(new Formula("initial(TRADE)"), 0).value(new double[2 * q.half()])).isZero();
    }

    @Test
    void parametersBecomeConstants() {
        Blueprint other = Blueprint.of(Worlds.tiny(), java.util.Map.of("spirit", .75));
        assertThat(other.bind(new Formula("2*spirit"), 0).value(new double[0])).isEqualTo(1.5);
        assertThat(other.parameter("spirit")).isEqualTo(.75);
        assertThat(b.parameter("spirit")).isEqualTo(.5);
        assertThat(b.parameter("a0")).isEqualTo(ModelParameters.defaultOf("a0"));
    }

    @Test
    void unknownNamesAreErrors() {
        assertThatThrownBy(() -> b.resolver().place("relation(NV,XX)")).isInstanceOf(ExpressionException.class).hasMessageContaining("'XX'");
        assertThatThrownBy(() -> b.resolver().place("nonsense")).isInstanceOf(ExpressionException.class).hasMessageContaining("'nonsense'");
        assertThatThrownBy(() -> b.resolver().place("losses(NV,SU)")).hasMessageContaining("takes 1 arguments");
        assertThatThrownBy(() -> b.names().zones().of("NOWHERE")).hasMessageContaining("'NOWHERE' is not one of");
    }

    @Test
    void everyFamilyHasAWordOfItsOwn() {
        assertThat(java.util.Arrays.stream(Family.values()).map(Family::word)).doesNotHaveDuplicates();
        assertThat(Family.WEEKS_SINCE.word()).isEqualTo("weeksSince");
    }
}
