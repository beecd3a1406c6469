package org.casus.report.draw;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places that are taken, so that labels keep clear of each other and stay inside their box. */
public final class Spots {
    private final Rectangle2D bounds;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /** @param bounds box that labels must not leave */
    public Spots(Rectangle2D bounds) {
        this.bounds = bounds;
    }

    /** Keeps a place free of labels. */
    public void block(Rectangle2D place) {
        taken.add(place);
    }

    /** Whether a label may stand in a place. */
    public boolean free(Rectangle2D place) {
        return bounds.contains(place) && taken.stream().noneMatch(t -> t.intersects(place));
    }

    /** Takes the first free place of several; empty where none is free. */
    public Optional<Rectangle2D> take(List<Rectangle2D> candidates) {
        Optional<Rectangle2D> place = candidates.stream().filter(this::free).findFirst();
        place.ifPresent(taken::add);
        return place;
    }
}
