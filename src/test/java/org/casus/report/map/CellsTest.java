package org.casus.report.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.model.Theatre;
import org.casus.model.Zone;
import org.casus.report.Row;
import org.junit.jupiter.api.Test;

/** Cells cover the outline, hold the area of their zones, and pockets keep theirs. */
class CellsTest {
    private static Zone zone(double lat, double lon, double area, String shape) {
        return Row.of(Zone.class, "name", "Z", "lat", lat, "lon", lon, "area", area, "shape", shape);
    }

    private static Theatre theatre(double outside, Zone... zones) {
        Map<String, Zone> map = new LinkedHashMap<>();
        for (Zone z : zones) {
            map.put("Z" + map.size(), z);
        }
        return Row.of(Theatre.class, "outsideArea", outside, "zones", map);
    }

    private static List<Cell> cells(double outside, Zone... zones) {
        return cells(theatre(outside, zones));
    }

    private static List<Cell> cells(Theatre theatre) {
        Map<String, Zone> map = theatre.zones();
        Projection projection = Projection.around(map.values());
        return new Cells(theatre, projection, Outline.of(theatre, null, projection).shape()).all();
    }

    @Test
    void cellsCoverTheHullOnce() {
        List<Cell> cells = cells(0, zone(10, 20, 1, null), zone(10, 21, 1, null), zone(11, 20.4, 1, null));
        double sum = cells.stream().mapToDouble(c -> c.whole().getArea()).sum();
        double union = cells.stream().map(Cell::whole).reduce((a, b) -> a.union(b)).orElseThrow().getArea();
        assertThat(sum).isCloseTo(union, within(1e-6 * sum));
    }

    @Test
    void filledGroundIsTrueToArea() {
        List<Cell> cells = cells(500, zone(10, 20, 900, null), zone(10, 21, 400, null), zone(11, 20.4, 1e9, null));
        assertThat(cells.get(0).held().getArea()).isCloseTo(900, within(9.0));
        assertThat(cells.get(1).held().getArea()).isCloseTo(400, within(4.0));
        assertThat(cells.get(2).held() == cells.get(2).whole()).isTrue();
    }

    @Test
    void placesInRowsAreCutLikeAnyOther() {
        for (double step = .1; step < 2; step += .1) {
            Theatre rows = theatre(500, zone(10, 20, 90, null), zone(10, 20 + step, 90, null), zone(10 + step, 20, 90, null),
                    zone(10 + step, 20 + step, 90, null), zone(10, 20 + 2 * step, 90, null));
            double hull = Outline.of(rows, null, Projection.around(rows.zones().values())).shape().getArea();
            assertThat(cells(rows).stream().mapToDouble(c -> c.whole().getArea()).sum()).isCloseTo(hull, within(1e-6 * hull));
        }
    }

    @Test
    void theKeyTellsWhereFilledGroundIsNotTrueToArea() {
        Theatre full = theatre(0, zone(10, 20, 900, null), zone(10, 21, 400, null));
        assertThat(Ground.sizes(full, cells(full))).isEqualTo("Cells fill the map: their size does not show the area of a zone.");
        Theatre some = theatre(500, zone(10, 20, 900, null), zone(10, 21, 400, null), zone(11, 20.4, 1e9, null));
        assertThat(Ground.sizes(some, cells(some))).endsWith("which are enlarged, and 1 whose cell is smaller.");
        Theatre none = theatre(500, zone(10, 20, 900, null), zone(10, 21, 400, null));
        assertThat(Ground.sizes(none, cells(none))).endsWith("which are enlarged.");
    }

    @Test
    void pocketsAreDiscsOfTheirAreaDrawnLast() {
        List<Cell> cells = cells(0, zone(10, 20, 314, "disc"), zone(10, 20.1, 1, null), zone(10, 21, 1, null));
        Cell disc = cells.get(2);
        assertThat(disc.disc()).isTrue();
        assertThat(disc.held().getArea()).isCloseTo(314, within(4.0));
    }

    @Test
    void oneTwoOrCoincidingZonesAreDrawnToo() {
        assertThat(cells(0, zone(10, 20, 5, null))).hasSize(1);
        assertThat(cells(0, zone(10, 20, 5, null), zone(10, 20, 5, null))).hasSize(2);
        assertThat(cells(0, zone(10, 20, 5, null), zone(11, 21, 5, null))).allMatch(c -> c.held().getArea() > 0);
    }

    @Test
    void aKilometreOfLatitudeIsAKilometre() {
        Projection p = new Projection(35, 38);
        assertThat(p.km(36, 38).y).isCloseTo(111.2, within(.1));
        assertThat(p.km(35, 39).x).isCloseTo(91.1, within(.1));
    }
}
