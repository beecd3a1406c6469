package org.casus.gui.pane;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.casus.gui.session.Session;
import org.casus.gui.session.Setup;
import org.casus.scenario.io.InvalidScenarioException;
import org.casus.scenario.io.Listing;
import org.casus.scenario.io.Loaded;
import org.casus.scenario.io.ScenarioFiles;
import org.casus.scenario.io.Shelves;
import org.casus.scenario.io.Strictness;

/** Chooses a scenario, from the folders that hold some or any file, and checks it. */
public final class ScenarioPane extends JPanel {
    private static final long serialVersionUID = 1;
    private final transient List<Path> shelves;
    private final transient Consumer<Setup> open;
    private final Rows rows = new Rows("scenario");
    private final JLabel said = new JLabel();
    private transient List<Listing> listed = List.of();

    /**
     * @param shelves folders that hold scenarios
     * @param open takes up a scenario that is valid
     */
    public ScenarioPane(Session session, List<Path> shelves, Consumer<Setup> open) {
        super(new BorderLayout());
        this.shelves = List.copyOf(shelves);
        this.open = open;
        Grid grid = new Grid(rows, 340);
        grid.onOpen(row -> take(listed.get(row).path()));
        grid.getSelectionModel().addListSelectionListener(e -> ask(grid.getSelectedRow()));
        JScrollPane scroll = new JScrollPane(grid);
        scroll.setPreferredSize(new Dimension(340, 300));
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEFT));
        buttons.add(button("Open", () -> chosen(grid, this::take)));
        buttons.add(button("Check", () -> chosen(grid, this::check)));
        buttons.add(button("File...", () -> file(this::take)));
        buttons.add(button("Look again", this::look));
        said.setBorder(BorderFactory.createEmptyBorder(2, 8, 6, 8));
        add(buttons, BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        add(said, BorderLayout.SOUTH);
        look();
        now(session);
        session.onScenario(() -> now(session));
    }

    private static JButton button(String name, Runnable then) {
        JButton button = new JButton(name);
        button.addActionListener(e -> then.run());
        return button;
    }

    private void now(Session session) {
        say("Open now: " + session.setup().title() + ". The seed in the tab Console stays as it is; the scenario's own is "
                + session.scenario().seed() + ".");
    }

    private void ask(int row) {
        if (row >= 0) {
            say(listed.get(row).question() + " (" + listed.get(row).path().getFileName() + ")");
        }
    }

    private void say(String words) {
        said.setText("<html><body style='width:260px'>" + org.casus.gui.page.Markup.escaped(words) + "</body></html>");
    }

    private void look() {
        List<Listing> found = new ArrayList<>();
        for (Path shelf : shelves.stream().map(s -> s.toAbsolutePath().normalize()).distinct().toList()) {
            try {
                found.addAll(ScenarioFiles.list(shelf, new Shelves(shelves)));
            } catch (IOException e) {
                say("The folder " + shelf + " can't be read: " + e.getMessage());
            }
        }
        listed = List.copyOf(found);
        rows.show(listed.stream().map(l -> List.of(l.title())).toList());
    }

    private void chosen(Grid grid, Consumer<Path> then) {
        int row = grid.getSelectedRow();
        if (row < 0) {
            say("Select a scenario in the table first, or press File...");
        } else {
            then.accept(listed.get(row).path());
        }
    }

    private void file(Consumer<Path> then) {
        JFileChooser chooser = new JFileChooser(shelves.isEmpty() ? null : shelves.get(0).toFile());
        chooser.setFileFilter(new FileNameExtensionFilter("scenarios (yaml)", "yaml", "yml"));
        if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
            then.accept(chooser.getSelectedFile().toPath());
        }
    }

    /** Opens a scenario; faults are shown in a window and leave what was open as it is. */
    public void take(Path file) {
        try {
            open.accept(Setup.of(ScenarioFiles.load(file, Strictness.LENIENT, new Shelves(shelves))));
        } catch (InvalidScenarioException e) {
            ProblemsWindow.open(this, file, e.problems());
            say(file.getFileName() + " has faults and was not opened.");
        }
    }

    private void check(Path file) {
        try {
            Loaded loaded = ScenarioFiles.load(file, Strictness.LENIENT, new Shelves(shelves));
            say(file.getFileName() + ": valid, " + loaded.warnings().size() + " warning(s).");
            if (!loaded.warnings().isEmpty()) {
                ProblemsWindow.open(this, file, loaded.warnings());
            }
        } catch (InvalidScenarioException e) {
            ProblemsWindow.open(this, file, e.problems());
            say(file.getFileName() + " has faults.");
        }
    }
}
