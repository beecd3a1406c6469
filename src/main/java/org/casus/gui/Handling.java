package org.casus.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import javax.swing.JCheckBox;
import javax.swing.JViewport;
import javax.swing.ScrollPaneConstants;
import sim.display.Display2D;

/** Makes a display fill its window, zoom with the wheel, move with the mouse, and show tooltips. */
final class Handling extends MouseAdapter {
    private static final double ZOOM = 1.2;
    private static final double LARGEST = 12;
    private final Display2D display;
    private Point held;
    private Point from;

    Handling(Display2D display) {
        this.display = display;
    }

    void install() {
        display.display.getViewport().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                fill();
            }
        });
        display.display.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        display.display.setVerticalScrollBarPolicy(ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED);
        display.insideDisplay.addMouseListener(this);
        display.insideDisplay.addMouseMotionListener(this);
        display.insideDisplay.addMouseWheelListener(this);
        tooltips(display.optionPane.getContentPane());
    }

    private void fill() {
        Dimension room = display.display.getViewport().getExtentSize();
        if (display.getScale() == 1 && room.width > 0 && room.height > 0) {
            display.insideDisplay.width = room.width;
            display.insideDisplay.height = room.height;
            display.insideDisplay.revalidate();
            display.repaint();
        }
    }

    /** MASON keeps its tooltips behind a box in its options; there is no other way to it. */
    private static boolean tooltips(Container options) {
        for (Component c : options.getComponents()) {
            if (c instanceof JCheckBox box && box.getText().contains("Tool Tips")) {
                if (!box.isSelected()) {
                    box.doClick();
                }
                return true;
            }
            if (c instanceof Container inner && tooltips(inner)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent e) {
        double wished = display.getScale() * Math.pow(ZOOM, -e.getPreciseWheelRotation());
        double scale = Math.round(100 * Math.max(1, Math.min(LARGEST, wished))) / 100.0;
        double grown = scale / display.getScale();
        JViewport port = display.display.getViewport();
        Point seen = port.getViewPosition();
        Point wanted = new Point((int) (e.getX() * grown - (e.getX() - seen.x)), (int) (e.getY() * grown - (e.getY() - seen.y)));
        display.setScale(scale);
        display.insideDisplay.setSize(display.insideDisplay.getPreferredSize());
        show(wanted);
    }

    private void show(Point wanted) {
        JViewport port = display.display.getViewport();
        Dimension all = display.insideDisplay.getPreferredSize();
        Dimension room = port.getExtentSize();
        port.setViewPosition(new Point(Math.max(0, Math.min(wanted.x, all.width - room.width)),
                Math.max(0, Math.min(wanted.y, all.height - room.height))));
        fill();
    }

    @Override
    public void mousePressed(MouseEvent e) {
        held = e.getLocationOnScreen();
        from = display.display.getViewport().getViewPosition();
    }

    @Override
    public void mouseDragged(MouseEvent e) {
        if (held != null) {
            Point now = e.getLocationOnScreen();
            show(new Point(from.x + held.x - now.x, from.y + held.y - now.y));
        }
    }

    @Override
    public void mouseReleased(MouseEvent e) {
        held = null;
    }
}
