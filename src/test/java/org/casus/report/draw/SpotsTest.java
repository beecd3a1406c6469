package org.casus.report.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels keep clear of each other and inside their box. */
class SpotsTest {
    private final Spots spots = new Spots(new Rectangle2D.Double(0, 0, 100, 100));

    private static Rectangle2D box(double x, double y) {
        return new Rectangle2D.Double(x, y, 20, 10);
    }

    @Test
    void theFirstFreePlaceIsTaken() {
        assertThat(spots.take(List.of(box(10, 10)))).contains(box(10, 10));
        assertThat(spots.take(List.of(box(15, 15), box(40, 40)))).contains(box(40, 40));
        assertThat(spots.take(List.of(box(15, 15), box(95, 10)))).isEmpty();
    }

    @Test
    void aPlaceToAvoidIsTakenOnlyWhereThereIsNoOther() {
        spots.avoid(box(10, 10));
        assertThat(spots.take(List.of(box(15, 15), box(40, 40)))).contains(box(40, 40));
        assertThat(spots.take(List.of(box(15, 15), box(40, 40)))).contains(box(15, 15));
        assertThat(spots.taken(box(15, 15))).isTrue();
        assertThat(spots.taken(box(70, 70))).isFalse();
    }
}
