package org.casus.gui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.casus.gui.session.Session;
import org.casus.gui.session.Setup;
import org.casus.report.draw.Look;
import org.casus.report.map.Ground;
import org.casus.scenario.io.ScenarioFiles;
import org.casus.scenario.io.Strictness;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing that is read stands over anything else that is read, on a map as crowded as any. */
class PlanTest {
    private static final Rectangle2D SMALL = new Rectangle2D.Double(0, 0, 600, 500);
    private static final Rectangle2D LARGE = new Rectangle2D.Double(0, 0, 1300, 1000);
    private static final List<Layer> ALL = List.of(new Control(), new Powers(), new Flight(), new Sorties(), new SiegeRings(),
            new Fighting(), new Accords(), new Forces(), new Labels());
    private static Session session;
    private static Ground ground;

    @BeforeAll
    static void someWeeksOfACrowdedWar() throws Exception {
        session = Session.of(Setup.of(ScenarioFiles.load(Path.of("scenarios/syria-2015.yaml"), Strictness.LENIENT)), 7);
        session.state.setSeed(7);
        session.start();
        for (int week = 0; week < 6; week++) {
            session.step();
        }
        ground = Ground.of(session.scenario().theatre(), session.setup().folder());
    }

    private static Scene scene(Rectangle2D box, List<Layer> layers) {
        return new Scene(ground, box, session.week(), layers);
    }

    /** The words of a scene alone, on a ground that no word is drawn in. */
    private static BufferedImage words(Scene scene) {
        BufferedImage image = new BufferedImage(
                (int) scene.box().getWidth(), (int) scene.box().getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Look.smooth(g);
        g.setColor(Color.PINK);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        scene.plan().draw(g);
        g.dispose();
        return image;
    }

    private static List<Layer> without(Class<? extends Layer> type) {
        return ALL.stream().filter(l -> !type.isInstance(l)).toList();
    }

    private static long touched(BufferedImage image, Rectangle2D place) {
        Rectangle in = place.getBounds().intersection(new Rectangle(image.getWidth(), image.getHeight()));
        int[] pixels = image.getRGB(in.x, in.y, in.width, in.height, null, 0, in.width);
        return Arrays.stream(pixels).filter(p -> p != Color.PINK.getRGB()).count();
    }

    @Test
    void theOrderInWhichWordsAreDrawnDoesNotShow() {
        for (Rectangle2D box : List.of(SMALL, LARGE)) {
            Plan plan = scene(box, ALL).plan();
            List<BufferedImage> both = new ArrayList<>();
            for (boolean backwards : new boolean[] {false, true}) {
                BufferedImage image = new BufferedImage((int) box.getWidth(), (int) box.getHeight(), BufferedImage.TYPE_INT_RGB);
                Graphics2D g = image.createGraphics();
                Look.smooth(g);
                List<java.util.function.Consumer<Graphics2D>> words = new ArrayList<>(plan.words());
                if (backwards) {
                    Collections.reverse(words);
                }
                words.forEach(w -> w.accept((Graphics2D) g.create()));
                both.add(image);
            }
            assertThat(plan.words()).hasSizeGreaterThan(15);
            assertThat(differ(both.get(0), both.get(1))).as(box.toString()).isZero();
        }
    }

    private static long differ(BufferedImage one, BufferedImage other) {
        long n = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                n += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return n;
    }

    @Test
    void noWordStandsOverACrossOrARing() {
        for (Rectangle2D box : List.of(SMALL, LARGE)) {
            Scene scene = scene(box, ALL);
            BufferedImage words = words(scene);
            var offensives = scene.world().offensives();
            assertThat(offensives.size()).isPositive();
            for (int i = 0; i < offensives.size(); i++) {
                Point2D at = scene.centre(offensives.zone(i));
                assertThat(touched(words, Ink.box(at, 8 * scene.size(), 8 * scene.size()))).as("cross at " + at).isZero();
            }
            int rings = 0;
            for (int z = 0; z < scene.zones(); z++) {
                if (scene.world().besieger(z) >= 0) {
                    rings++;
                    assertThat(touched(words, Ink.box(scene.centre(z), 28 * scene.size(), 28 * scene.size()))).as("ring " + z).isZero();
                }
            }
            assertThat(rings).isPositive();
        }
    }

    @Test
    void namesGiveWayToMarksOnlyWhileThoseAreShown() {
        Scene scene = scene(LARGE, List.of(new Labels()));
        var offensives = scene.world().offensives();
        long alone = 0;
        long shown = 0;
        for (int i = 0; i < offensives.size(); i++) {
            Rectangle2D cross = Ink.box(scene.centre(offensives.zone(i)), 8, 8);
            alone += touched(words(scene), cross);
            shown += touched(words(scene(LARGE, List.of(new Fighting(), new Labels()))), cross);
        }
        assertThat(alone).isPositive();
        assertThat(shown).isZero();
    }

    @Test
    void aTagOfAPowerStandsWhereItIsClicked() {
        Scene scene = scene(SMALL, ALL);
        BufferedImage words = words(scene);
        assertThat(scene.plan().powers()).isNotEmpty();
        scene.plan().powers().forEach((actor, tag) ->
                assertThat(words.getRGB((int) tag.getMinX() + 7, (int) tag.getMinY() + 7)).as(scene.actorId(actor)).isEqualTo(Color.WHITE.getRGB()));
        assertThat(scene(SMALL, without(Powers.class)).plan().powers()).isEmpty();
    }
}
