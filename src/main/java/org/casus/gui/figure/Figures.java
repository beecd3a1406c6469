package org.casus.gui.figure;

import java.util.List;
import org.casus.gui.session.Session;
import org.casus.report.read.Numbers;
import sim.util.Properties;

/** Figures as MASON's inspectors read them, in the order given. They can be looked at and charted, not set. */
public final class Figures extends Properties {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 31;
    private final transient Session session;
    private final transient List<Figure> figures;

    /** @param title what they are figures of */
    public Figures(String title, Session session, List<Figure> figures) {
        this.session = session;
        this.figures = List.copyOf(figures);
        object = title;
    }

    public Figure figure(int index) {
        return figures.get(index);
    }

    @Override
    public boolean isVolatile() {
        return true;
    }

    @Override
    public int numProperties() {
        return figures.size();
    }

    @Override
    public Object getValue(int index) {
        return figures.get(index).now().applyAsDouble(session.week());
    }

    @Override
    public String betterToString(Object value) {
        return value instanceof Double d ? Numbers.plain(d) : String.valueOf(value);
    }

    @Override
    public String getName(int index) {
        String name = full(index);
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 3).stripTrailing() + "...";
    }

    /** Name with its unit, however long. */
    public String full(int index) {
        Figure f = figures.get(index);
        return f.unit().isEmpty() ? f.name() : f.name() + " (" + f.unit() + ")";
    }

    @Override
    public String getDescription(int index) {
        return full(index) + ": " + figures.get(index).meaning();
    }

    @Override
    public Class<?> getType(int index) {
        return Double.TYPE;
    }

    @Override
    public boolean isReadWrite(int index) {
        return false;
    }

    @Override
    protected Object _setValue(int index, Object value) {
        return getValue(index);
    }
}
