package org.casus.report.draw;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Places that are taken, so that labels keep clear of each other and stay inside their box. */
public final class Spots {
    private final Rectangle2D bounds;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Rectangle2D> written = new ArrayList<>();
    private final List<Rectangle2D> avoided = new ArrayList<>();

    /** @param bounds box that labels must not leave */
    public Spots(Rectangle2D bounds) {
        this.bounds = bounds;
    }

    /** Keeps a place free of labels. */
    public void block(Rectangle2D place) {
        taken.add(place);
    }

    /** Tells that words stand in a place. */
    public void write(Rectangle2D place) {
        taken.add(place);
        written.add(place);
    }

    /** Leaves a place to labels that find no other. */
    public void avoid(Rectangle2D place) {
        avoided.add(place);
    }

    /** Box that labels must not leave. */
    public Rectangle2D bounds() {
        return bounds;
    }

    /** Whether something stands in a part of a place. */
    public boolean taken(Rectangle2D place) {
        return taken.stream().anyMatch(t -> t.intersects(place));
    }

    /** Whether words stand in a part of a place. */
    public boolean written(Rectangle2D place) {
        return written.stream().anyMatch(t -> t.intersects(place));
    }

    /** Whether a label may stand in a place. */
    public boolean free(Rectangle2D place) {
        return bounds.contains(place) && !taken(place);
    }

    /** Takes the first free place of several, one to be avoided only where there is no other; empty where none is free. */
    public Optional<Rectangle2D> take(List<Rectangle2D> candidates) {
        Optional<Rectangle2D> place = candidates.stream().filter(this::free)
                .min(Comparator.comparing((Rectangle2D c) -> avoided.stream().anyMatch(a -> a.intersects(c))));
        place.ifPresent(this::write);
        return place;
    }
}
