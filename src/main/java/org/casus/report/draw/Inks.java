package org.casus.report.draw;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.casus.model.Actor;
import org.casus.model.Side;
import org.casus.scenario.Scenario;

/**
 * Colours and marks of a scenario, with stand-ins where it gives none. Stand-ins are the palette of
 * Okabe and Ito (2008), which people with any colour deficiency can tell apart.
 *
 * @param scenario whose sides and actors are drawn
 */
public record Inks(Scenario scenario) {
    private static final List<Color> PALETTE = List.of(
            new Color(0x0072b2), new Color(0xe69f00), new Color(0x009e73), new Color(0xcc79a7),
            new Color(0x56b4e9), new Color(0xd55e00), new Color(0xf0e442), new Color(0x595959));
    private static final List<Mark> MARKS = List.of(
            Mark.SOLID, Mark.DIAGONAL, Mark.DOTS, Mark.VERTICAL, Mark.CROSSHATCH, Mark.HORIZONTAL, Mark.BACKSLASH);

    /** Colour of the nth thing in a list. */
    public static Color colour(int n) {
        return PALETTE.get(Math.floorMod(n, PALETTE.size()));
    }

    /** Fill of the nth thing in a list: colours and marks run out of step, so that pairs differ. */
    public static MarkPaint fill(int n) {
        return fill(colour(n), n);
    }

    /** Fill of a colour with the nth mark. */
    public static MarkPaint fill(Color colour, int n) {
        return new MarkPaint(colour, MARKS.get(Math.floorMod(n, MARKS.size())));
    }

    /** Colour written #rrggbb, or the stand-in. */
    public static Color parse(String hex, Color standIn) {
        boolean valid = hex != null && hex.strip().matches("#[0-9a-fA-F]{6}");
        return valid ? Color.decode(hex.strip()) : standIn;
    }

    /** Colour of a side. */
    public Color side(String id) {
        Side side = scenario.sides().get(id);
        return parse(side == null ? null : side.colour(), colour(order(id)));
    }

    /** Colour and mark of a side. */
    public MarkPaint sideFill(String id) {
        Side side = scenario.sides().get(id);
        boolean marked = side != null && side.mark() != null;
        return marked ? new MarkPaint(side(id), Mark.of(side.mark())) : fill(side(id), order(id));
    }

    /** One letter for a side: its own, or the first of its id. */
    public String letter(String id) {
        Side side = scenario.sides().get(id);
        boolean own = side != null && side.letter() != null && !side.letter().isBlank();
        return Text.clean(own ? side.letter().strip() : id.isEmpty() ? "?" : id.substring(0, 1));
    }

    /** Colour of an actor: its own, that of its side, or one of the palette. */
    public Color actor(String id) {
        int place = new ArrayList<>(scenario.actors().keySet()).indexOf(id);
        Actor actor = scenario.actors().get(id);
        if (actor == null) {
            return colour(place);
        }
        Color standIn = actor.side() == null ? colour(place) : side(actor.side());
        return parse(actor.colour(), standIn);
    }

    private int order(String side) {
        return new ArrayList<>(scenario.sides().keySet()).indexOf(side);
    }
}
