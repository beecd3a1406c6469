package org.casus.gui;

import java.awt.Component;
import java.awt.event.ActionListener;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.AbstractButton;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;
import org.casus.gui.film.Film;
import org.casus.gui.map.MapBoard;
import org.casus.gui.session.Session;
import sim.display.Display2D;

/** Snapshot and film behind MASON's own two buttons, which need libraries that are not here. */
final class Recording {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private final Session session;
    private final MapBoard board;
    private final Component over;
    private Film film;
    private Display2D display;

    Recording(Session session, MapBoard board, Component over) {
        this.session = session;
        this.board = board;
        this.over = over;
    }

    void install(Display2D on) {
        display = on;
        rewire(on.snapshotButton, "Save the map with its legend as PNG", this::snapshot);
        rewire(on.movieButton, "Film the map, a frame a week, as GIF or as a folder of PNG; press again to end", this::toggle);
        session.onWeek(this::frame);
        session.onFinish(this::end);
    }

    private static void rewire(AbstractButton button, String tip, Runnable then) {
        for (ActionListener l : button.getActionListeners()) {
            button.removeActionListener(l);
        }
        button.setToolTipText(tip);
        button.addActionListener(e -> then.run());
    }

    private void snapshot() {
        Path file = ask("Save the map as PNG", session.scenario().id() + "-" + session.week().date() + ".png");
        if (file != null) {
            try {
                Film.png(board.picture(WIDTH, HEIGHT), file);
            } catch (IOException e) {
                failed(file, e);
            }
        }
    }

    private synchronized void toggle() {
        if (film != null) {
            end();
            return;
        }
        Path place = ask("Film to a file that ends in .gif, or to a new folder of frames", session.scenario().id() + ".gif");
        if (place != null) {
            begin(place);
        }
    }

    private void begin(Path place) {
        try {
            film = Film.to(place);
            display.movieButton.setIcon(Display2D.MOVIE_ON_ICON);
            frame();
        } catch (IOException e) {
            failed(place, e);
        }
    }

    private synchronized void frame() {
        if (film != null) {
            try {
                film.add(board.picture(WIDTH, HEIGHT));
            } catch (IOException e) {
                Path place = film.place();
                end();
                failed(place, e);
            }
        }
    }

    private synchronized void end() {
        if (film != null) {
            Film done = film;
            film = null;
            SwingUtilities.invokeLater(() -> display.movieButton.setIcon(Display2D.MOVIE_OFF_ICON));
            try {
                done.close();
            } catch (IOException e) {
                failed(done.place(), e);
            }
        }
    }

    private Path ask(String title, String name) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(title);
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), name));
        if (chooser.showSaveDialog(over) != JFileChooser.APPROVE_OPTION) {
            return null;
        }
        Path file = chooser.getSelectedFile().toPath();
        boolean keeps = Files.exists(file) && JOptionPane.showConfirmDialog(over, file + " exists. Write over it?", title,
                JOptionPane.OK_CANCEL_OPTION) != JOptionPane.OK_OPTION;
        return keeps ? null : file;
    }

    private void failed(Path file, IOException e) {
        SwingUtilities.invokeLater(() -> JOptionPane.showMessageDialog(over,
                file + " can't be written: " + e.getMessage(), "Casus", JOptionPane.ERROR_MESSAGE));
    }
}
