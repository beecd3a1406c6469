package org.casus.gui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.gui.Desks;
import org.casus.gui.session.Session;
import org.casus.report.map.Cell;
import org.casus.report.map.Ground;
import org.junit.jupiter.api.Test;

/** The map shows who holds what, in the colours of the scenario, with a legend that is whole. */
class MapBoardTest {
    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> seen = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                seen.add(image.getRGB(x, y) & 0xffffff);
            }
        }
        return seen;
    }

    @Test
    void aPictureHoldsTheColoursOfBothSides() {
        Session session = Desks.begun(7);
        session.step();
        assertThat(colours(new MapBoard(session).picture(1280, 720))).contains(0xa3231c, 0x5fbf8f, 0xffffff);
    }

    @Test
    void theLegendFitsTheSmallestWindowItIsMeantFor() {
        Session session = Desks.played(Desks.begun(7));
        Graphics2D g = new BufferedImage(300, 600, BufferedImage.TYPE_INT_RGB).createGraphics();
        double height = new MapBoard(session).legend(g, new Rectangle2D.Double(0, 0, 256, 480));
        assertThat(height).isBetween(200.0, 480.0);
    }

    @Test
    void theZoneUnderAPixelIsTheOneDrawnThere() {
        Session session = Desks.begun(7);
        MapBoard board = new MapBoard(session);
        Scene scene = board.scene(new Rectangle2D.Double(0, 0, 800, 600));
        for (Cell cell : Ground.of(session.scenario().theatre(), session.setup().folder()).cells()) {
            assertThat(board.zone(scene, scene.view().pixel(cell.centre()))).contains(cell.zone());
        }
        assertThat(board.zone(scene, new java.awt.geom.Point2D.Double(-500, -500))).isEmpty();
        assertThat(board.status("NCAP")).startsWith("Norhaven, north 100%").endsWith("persons");
    }

    @Test
    void everyLayerDrawsSomethingSomewhereInARun() {
        Session session = Desks.begun(7);
        Ground ground = Ground.of(session.scenario().theatre(), session.setup().folder());
        Set<String> drawn = new HashSet<>();
        do {
            for (Layer layer : new Layer[] {new Control(), new Labels(), new Powers(), new Forces(), new Flight(), new Sorties(), new Fighting()}) {
                BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
                Graphics2D g = image.createGraphics();
                Scene scene = new Scene(ground, new Rectangle2D.Double(0, 0, 600, 400), session.week(), List.of(layer));
                layer.draw(g, scene);
                scene.plan().draw(g);
                if (colours(image).size() > 1) {
                    drawn.add(layer.title());
                }
            }
        } while (session.step());
        assertThat(drawn).contains("Control", "Names and letters", "Forces", "Displacement", "Sorties", "Fighting", "Patrons and proxies");
    }
}
