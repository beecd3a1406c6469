package org.casus.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import javax.swing.JMenuItem;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.gui.session.PauseRules;
import org.casus.gui.session.Session;
import org.casus.outcome.RunResult;
import org.jfree.chart.ChartPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sim.display.Console;
import sim.portrayal.Inspector;
import sim.portrayal.inspector.PropertyInspector;

/** Drives the real windows as a user does. Needs a screen and a window manager; pictures go to target/window. */
@Tag("window")
class DesktopWindowTest {
    private static final Path PICTURES = Path.of("target/window");
    private final PrintStream stderr = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Desktop desktop;
    private Session session;
    private Console console;
    private Robot robot;

    @TempDir
    Path temp;

    @BeforeEach
    void open() throws Exception {
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        robot = new Robot();
        robot.setAutoDelay(40);
        session = Session.of(Desks.tiny(), 7);
        SwingUtilities.invokeAndWait(() -> desktop = Desktop.open(session, List.of(Path.of("src/test/resources/scenarios"))));
        console = desktop.console();
        console.setPlaySleep(0);
        settle();
    }

    @AfterEach
    void close() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            console.pressStop();
            Arrays.stream(Window.getWindows()).forEach(Window::dispose);
        });
        System.setErr(stderr);
        assertThat(said.toString(StandardCharsets.UTF_8)).as("nothing on standard error").isEmpty();
    }

    private void settle() {
        robot.waitForIdle();
        robot.delay(400);
        robot.waitForIdle();
    }

    private void until(String what, BooleanSupplier holds) {
        for (int i = 0; i < 200 && !holds.getAsBoolean(); i++) {
            robot.delay(50);
        }
        assertThat(holds.getAsBoolean()).as(what).isTrue();
        settle();
    }

    private BufferedImage picture(String name) throws IOException {
        settle();
        BufferedImage image = robot.createScreenCapture(new Rectangle(java.awt.Toolkit.getDefaultToolkit().getScreenSize()));
        Files.createDirectories(PICTURES);
        ImageIO.write(image, "png", PICTURES.resolve(name + ".png").toFile());
        return image;
    }

    private static <T extends Component> List<T> all(Container in, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Component c : in.getComponents()) {
            if (type.isInstance(c)) {
                found.add(type.cast(c));
            }
            if (c instanceof Container inner) {
                found.addAll(all(inner, type));
            }
        }
        return found;
    }

    private static Component named(Container in, String name) {
        return all(in, Component.class).stream().filter(c -> name.equals(c.getName())).findFirst().orElseThrow();
    }

    private void doubleClick(Point at) {
        robot.mouseMove(at.x, at.y);
        for (int i = 0; i < 2; i++) {
            robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        }
        settle();
    }

    private RunResult commandLine(long seed) {
        return Simulation.run(Simulation.prepare(session.scenario()), seed, session.scenario().weeks(), Logging.FULL);
    }

    private void inSwing(Runnable what) throws Exception {
        SwingUtilities.invokeAndWait(what);
        settle();
    }

    @Test
    void playsToTheEndWithTheNumbersOfTheCommandLine() throws Exception {
        console.pressPlay();
        until("the run ends", () -> console.getPlayState() == Console.PS_STOPPED);
        RunResult window = session.week().run().result();
        RunResult line = commandLine(7);
        line.trajectory().columns().forEach(c ->
                assertThat(window.trajectory().series(c)).as(c).containsExactly(line.trajectory().series(c)));
        assertThat(window.events()).isEqualTo(line.events());
        picture("end");
    }

    @Test
    void theMapShowsTheColoursAndTheLegendIsWhole() throws Exception {
        BufferedImage image = picture("start");
        Set<Integer> seen = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                seen.add(image.getRGB(x, y) & 0xffffff);
            }
        }
        assertThat(seen).contains(0xa3231c, 0x5fbf8f);
        Component legend = named(desktop.map().getContentPane(), "legend");
        Rectangle box = new Rectangle(legend.getLocationOnScreen(), legend.getSize());
        assertThat(new Rectangle(image.getWidth(), image.getHeight()).contains(box)).isTrue();
        for (int x = 0; x < box.width; x++) {
            assertThat(image.getRGB(box.x + x, box.y + box.height - 3) & 0xffffff).as("nothing at the foot").isEqualTo(0xffffff);
        }
        for (int y = 0; y < box.height; y++) {
            assertThat(image.getRGB(box.x + box.width - 2, box.y + y) & 0xffffff).as("nothing at the edge").isEqualTo(0xffffff);
        }
    }

    /** MASON remembers the size of the first moment; the map must not. */
    @Test
    void theMapFillsItsRoomWhateverItsSize() throws Exception {
        Component map = all(desktop.map().getContentPane(), sim.display.Display2D.InnerDisplay2D.class).get(0);
        for (Dimension size : List.of(new Dimension(660, 420), new Dimension(860, 710))) {
            inSwing(() -> desktop.map().setSize(size));
            until("laid out", () -> map.getParent().getSize().equals(map.getSize()));
            BufferedImage image = new BufferedImage(map.getWidth(), map.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D canvas = image.createGraphics();
            canvas.setBackground(Color.WHITE);
            canvas.clearRect(0, 0, image.getWidth(), image.getHeight());
            inSwing(() -> map.paint(canvas));
            ImageIO.write(image, "png", PICTURES.resolve("map-" + size.width + ".png").toFile());
            int right = 0;
            int foot = 0;
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    boolean drawn = (image.getRGB(x, y) & 0xffffff) != 0xffffff;
                    right = drawn ? Math.max(right, x) : right;
                    foot = drawn ? Math.max(foot, y) : foot;
                }
            }
            double filled = Math.max((double) right / image.getWidth(), (double) foot / image.getHeight());
            assertThat(filled).as("of " + map.getSize()).isGreaterThan(.97);
        }
    }

    @Test
    void pausesStepsAndPausesByItself() throws Exception {
        inSwing(console::pressPause);
        assertThat(session.week().number()).isZero();
        inSwing(console::pressPlay);
        assertThat(session.week().number()).isEqualTo(1);
        inSwing(console::pressPlay);
        assertThat(session.week().number()).isEqualTo(2);
        session.rules(new PauseRules(6, Double.NaN, ""));
        inSwing(console::pressPause);
        until("it pauses at week 6", () -> console.getPlayState() == Console.PS_PAUSED);
        assertThat(session.week().number()).isEqualTo(6);
        session.rules(new PauseRules(8, Double.NaN, ""));
        inSwing(console::pressPause);
        until("it goes on and pauses at week 8", () -> console.getPlayState() == Console.PS_PAUSED);
        assertThat(session.week().number()).isEqualTo(8);
        picture("paused");
    }

    @Test
    void aDoubleClickInspectsAZoneAndAnActor() throws Exception {
        inSwing(console::pressPause);
        inSwing(console::pressPlay);
        JTable actors = all(desktop.map().getContentPane(), JTable.class).stream()
                .filter(t -> t.getColumnName(0).startsWith("actor")).findFirst().orElseThrow();
        inSwing(() -> tabOf(actors));
        Point at = actors.getLocationOnScreen();
        doubleClick(new Point(at.x + 30, at.y + actors.getRowHeight() / 2));
        assertThat(titles()).contains("Norvia");
        picture("actor");
        Component map = all(desktop.map().getContentPane(), sim.display.Display2D.InnerDisplay2D.class).get(0);
        Point corner = map.getLocationOnScreen();
        doubleClick(new Point(corner.x + map.getWidth() / 2, corner.y + map.getHeight() / 2));
        assertThat(titles()).anyMatch(t -> session.scenario().theatre().zones().values().stream().anyMatch(z -> z.name().equals(t)));
        picture("zone");
    }

    private static void tabOf(Component c) {
        for (Component up = c; up.getParent() != null; up = up.getParent()) {
            if (up.getParent() instanceof javax.swing.JTabbedPane tabs) {
                tabs.setSelectedComponent(up);
            }
        }
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (Object o : console.getAllInspectors()) {
            titles.add(((Inspector) o).getTitle());
        }
        return titles;
    }

    @Test
    void aChangedParameterHoldsAfterARestart() throws Exception {
        inSwing(console::pressPause);
        JTextField field = (JTextField) named(console.getContentPane(), "spirit");
        inSwing(() -> {
            tabOf(field);
            field.setText("0.75");
            field.postActionEvent();
        });
        assertThat(session.replication().blueprint().parameter("spirit")).isEqualTo(.5);
        picture("parameter");
        inSwing(console::pressStop);
        inSwing(console::pressPause);
        assertThat(session.replication().blueprint().parameter("spirit")).isEqualTo(.75);
        inSwing(() -> {
            field.setText("nonsense");
            field.postActionEvent();
        });
        assertThat(session.knobs().value("spirit")).isEqualTo(.75);
    }

    @Test
    void aNumberIsChartedFromItsMenu() throws Exception {
        inSwing(console::pressPause);
        for (int week = 0; week < 5; week++) {
            inSwing(console::pressPlay);
        }
        org.casus.gui.figure.Figure area =
                org.casus.gui.figure.Figure.recorded("area of the north", "km2", "km2 held", "area.N");
        org.casus.gui.figure.Figures figures = new org.casus.gui.figure.Figures("tiny", session, List.of(area));
        javax.swing.JPopupMenu[] menu = {new javax.swing.JPopupMenu()};
        inSwing(() -> PropertyInspector.getPopupMenu(figures, 0, session, menu[0]));
        JMenuItem chart = (JMenuItem) menu[0].getComponent(0);
        assertThat(chart.getText()).isEqualTo("Chart");
        inSwing(chart::doClick);
        JFrame frame = Arrays.stream(java.awt.Frame.getFrames()).filter(f -> f.getTitle().contains("area of the north"))
                .map(JFrame.class::cast).findFirst().orElseThrow();
        ChartPanel panel = all(frame.getContentPane(), ChartPanel.class).get(0);
        assertThat(panel.getChart().getXYPlot().getDataset().getItemCount(0)).isEqualTo(6);
        inSwing(console::pressPlay);
        assertThat(panel.getChart().getXYPlot().getDataset().getItemCount(0)).isEqualTo(7);
        picture("chart");
    }

    @Test
    void aLayerSwitchedOffLeavesTheLegend() throws Exception {
        sim.display.Display2D display = all(desktop.map().getContentPane(), sim.display.Display2D.class).get(0);
        javax.swing.JCheckBoxMenuItem forces = Arrays.stream(display.popup.getComponents())
                .filter(javax.swing.JCheckBoxMenuItem.class::isInstance).map(javax.swing.JCheckBoxMenuItem.class::cast)
                .filter(b -> b.getText().equals("Forces")).findFirst().orElseThrow();
        BufferedImage before = picture("without-forces");
        assertThat(forces.isSelected()).isFalse();
        inSwing(forces::doClick);
        BufferedImage after = picture("with-forces");
        Component legend = named(desktop.map().getContentPane(), "legend");
        assertThat(differ(before, after, new Rectangle(legend.getLocationOnScreen(), legend.getSize()))).isPositive();
        assertThat(differ(before, after, new Rectangle(display.getLocationOnScreen(), display.getSize()))).isPositive();
    }

    private static int differ(BufferedImage one, BufferedImage other, Rectangle box) {
        int n = 0;
        for (int x = box.x; x < box.x + box.width; x++) {
            for (int y = box.y; y < box.y + box.height; y++) {
                n += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return n;
    }

    @Test
    void theStripOfActionsAndTheListOfDisplays() throws Exception {
        console.pressPlay();
        until("the run ends", () -> console.getPlayState() == Console.PS_STOPPED);
        inSwing(() -> desktop.strip().setVisible(true));
        picture("strip");
        assertThat(console.getAllFrames()).contains(desktop.map(), desktop.strip());
    }

    @Test
    void aCheckpointComesBackInTheWindow() throws Exception {
        inSwing(console::pressPause);
        for (int week = 0; week < 4; week++) {
            inSwing(console::pressPlay);
        }
        File file = temp.resolve("four.checkpoint").toFile();
        session.state.writeToCheckpoint(file);
        inSwing(console::pressPlay);
        assertThat(session.week().number()).isEqualTo(5);
        inSwing(() -> {
            try {
                assertThat(session.readNewStateFromCheckpoint(file)).isTrue();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        assertThat(session.week().number()).isEqualTo(4);
        picture("loaded");
        inSwing(console::pressPause);
        until("the run ends", () -> console.getPlayState() == Console.PS_STOPPED);
        assertThat(session.week().run().result().decisions().equals(commandLine(7).decisions())).isTrue();
    }

    @Test
    void faultsOfAScenarioAreShownInAWindow() throws Exception {
        Path bad = temp.resolve("bad.yaml");
        Files.writeString(bad, Files.readString(Desks.TINY).replace("weeks: 12", "weeks: 12\nwekks: 3"));
        org.casus.gui.pane.ScenarioPane pane = all(console.getContentPane(), org.casus.gui.pane.ScenarioPane.class).get(0);
        inSwing(() -> pane.take(bad));
        JFrame faults = Arrays.stream(java.awt.Frame.getFrames()).filter(f -> f.getTitle().startsWith("Faults in bad.yaml"))
                .map(JFrame.class::cast).findFirst().orElseThrow();
        JTable table = all(faults.getContentPane(), JTable.class).get(0);
        assertThat(table.getValueAt(0, 1)).isEqualTo("bad.yaml");
        assertThat(Integer.parseInt(table.getValueAt(0, 2).toString())).isPositive();
        assertThat(table.getValueAt(0, 4).toString()).contains("wekks");
        picture("faults");
        assertThat(session.scenario().id()).isEqualTo("tiny");
    }

    @Test
    void mapAndConsoleStandSideBySide() {
        assertThat(desktop.map().isShowing()).isTrue();
        assertThat(console.isShowing()).isTrue();
        assertThat(desktop.map().getWidth() + console.getWidth())
                .isLessThanOrEqualTo(java.awt.Toolkit.getDefaultToolkit().getScreenSize().width);
    }
}
