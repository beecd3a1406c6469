package org.casus.gui.page;

import java.awt.Color;
import javax.swing.BorderFactory;
import javax.swing.JEditorPane;
import javax.swing.text.DefaultCaret;

/** A page of words that wraps, with as much HTML as Swing knows. */
public final class Page extends JEditorPane {
    private static final long serialVersionUID = 1;
    private String shown = "";

    public Page() {
        super("text/html", "");
        setEditable(false);
        setBackground(Color.WHITE);
        setBorder(BorderFactory.createEmptyBorder(4, 8, 4, 8));
        putClientProperty(HONOR_DISPLAY_PROPERTIES, Boolean.TRUE);
        if (getCaret() instanceof DefaultCaret caret) {
            caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        }
    }

    /** Shows a body unless it is shown already, so that a reader's place is kept. */
    public void show(String body) {
        if (!body.equals(shown)) {
            shown = body;
            setText("<html><body>" + body + "</body></html>");
        }
    }
}
