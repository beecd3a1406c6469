package org.casus.gui.pane;

import java.awt.BorderLayout;
import java.awt.Component;
import java.nio.file.Path;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import org.casus.scenario.io.Problem;

/** Every fault of a scenario with file, line and column. */
final class ProblemsWindow extends JFrame {
    private static final long serialVersionUID = 1;

    private ProblemsWindow(Path file, List<Problem> problems) {
        super("Faults in " + file.getFileName());
        long errors = problems.stream().filter(Problem::error).count();
        Rows rows = new Rows("", "file", "line", "column", "where", "what is wrong");
        rows.show(problems.stream().map(ProblemsWindow::row).toList());
        JLabel head = new JLabel(errors + " error(s), " + (problems.size() - errors)
                + " warning(s). Mend the file and open it again; what was open stays open.");
        head.setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
        add(head, BorderLayout.NORTH);
        add(new JScrollPane(new Grid(rows, 60, 170, 45, 60, 190, 500)), BorderLayout.CENTER);
        setSize(1050, 320);
    }

    private static List<String> row(Problem p) {
        Path name = Path.of(p.file()).getFileName();
        return List.of(p.error() ? "error" : "warning", name == null ? p.file() : name.toString(), number(p.line()),
                number(p.column()), p.where(), p.message());
    }

    private static String number(int n) {
        return n > 0 ? Integer.toString(n) : "";
    }

    static void open(Component over, Path file, List<Problem> problems) {
        ProblemsWindow window = new ProblemsWindow(file, problems);
        window.setLocationRelativeTo(over);
        window.setVisible(true);
    }
}
