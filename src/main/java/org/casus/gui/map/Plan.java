package org.casus.gui.map;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.casus.report.draw.Spots;

/**
 * Places of all that is read on a map, found before anything is drawn, so that no words stand over other words or over a
 * mark. Marks stay where they belong; words that find no place near by are left out, those of the later layers first.
 */
final class Plan {
    private final Spots spots;
    private final List<Rectangle2D> marks = new ArrayList<>();
    private final List<Rectangle2D> written = new ArrayList<>();
    private final List<Rectangle2D> avoided = new ArrayList<>();
    private final List<Consumer<Graphics2D>> words = new ArrayList<>();
    private final Map<Integer, Rectangle2D> powers = new LinkedHashMap<>();

    private Plan(Rectangle2D box) {
        spots = new Spots(box);
    }

    /** Finds places for the words of some layers, the weightiest layer first. */
    static Plan of(Scene scene, List<Layer> layers) {
        Plan plan = new Plan(scene.box());
        Graphics2D g = Ink.scratch();
        layers.forEach(l -> l.marks(scene, plan));
        layers.forEach(l -> l.words(g, scene, plan));
        g.dispose();
        return plan;
    }

    /** Keeps words off a place where something is drawn. */
    void block(Rectangle2D place) {
        spots.block(place);
        marks.add(place);
    }

    /** Leaves a place to words that find no other. */
    void avoid(Rectangle2D place) {
        spots.avoid(place);
        avoided.add(place);
    }

    /** Keeps words off the dot of a name, which itself gives way to marks. */
    void dot(Rectangle2D place) {
        spots.block(place);
    }

    /** Writes in the first free place of several; nothing where none is free. @return the place */
    Optional<Rectangle2D> put(List<Rectangle2D> places, BiConsumer<Graphics2D, Rectangle2D> words) {
        Optional<Rectangle2D> place = spots.take(places);
        place.ifPresent(p -> {
            written.add(p);
            then(g -> words.accept(g, p));
        });
        return place;
    }

    /** Writes words that find their places themselves, clear of all places taken so far. */
    void then(Consumer<Graphics2D> write) {
        words.add(write);
    }

    /** Tells where the tag of a power stands. */
    void power(int actor, Rectangle2D tag) {
        powers.put(actor, tag);
    }

    /** Tags of the powers by actor. */
    Map<Integer, Rectangle2D> powers() {
        return powers;
    }

    /** A copy of the places so far, at a larger scale, without the dots of names. */
    Spots enlarged(double by) {
        Spots copy = new Spots(enlarged(spots.bounds(), by));
        marks.forEach(m -> copy.block(enlarged(m, by)));
        written.forEach(w -> copy.write(enlarged(w, by)));
        avoided.forEach(a -> copy.avoid(enlarged(a, by)));
        return copy;
    }

    private static Rectangle2D enlarged(Rectangle2D box, double by) {
        return new Rectangle2D.Double(box.getX() * by, box.getY() * by, box.getWidth() * by, box.getHeight() * by);
    }

    /** What draws the words, each on a canvas of its own. */
    List<Consumer<Graphics2D>> words() {
        return List.copyOf(words);
    }

    /** Draws all words. */
    void draw(Graphics2D canvas) {
        for (Consumer<Graphics2D> write : words) {
            Graphics2D g = (Graphics2D) canvas.create();
            write.accept(g);
            g.dispose();
        }
    }
}
