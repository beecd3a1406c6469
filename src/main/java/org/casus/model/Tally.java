package org.casus.model;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.casus.expression.Formula;

/**
 * A figure that outlets give every so often. In a text, {@code {claim}} is the figure as the outlet gives it, and
 * {@code {outlet}}, {@code {weeks}} and {@code {date}} are filled in too.
 *
 * @param outlets who gives it
 * @param series column of the weekly series that holds the truth
 * @param says column that holds what is claimed before {@code factor}; null is the truth itself
 * @param given column that must be above 0 for anything to be said; null is always
 * @param form "count" or "share"
 * @param over "sum" or "mean" over the weeks
 * @param weeks weeks between one and the next, 1 or more
 * @param factor what is said is multiplied by this; null is 1
 * @param spread standard deviation of the error: of the logarithm of a count, of a share; null is the outlet's own
 * @param texts sentences for a figure above 0
 * @param none sentences for a figure of 0; silent where there are none
 * @param unit unit of the figure, in words; {s} stands for the s of many
 * @param source provenance
 */
public record Tally(
        List<String> outlets,
        String series,
        String says,
        String given,
        String form,
        String over,
        int weeks,
        Formula factor,
        Formula spread,
        List<String> texts,
        List<String> none,
        String unit,
        String source)
        implements Serializable {
    public Tally {
        outlets = outlets == null ? List.of() : List.copyOf(outlets);
        texts = texts == null ? List.of() : List.copyOf(texts);
        none = none == null ? List.of() : List.copyOf(none);
        if (weeks < 1) {
            throw new IllegalArgumentException("weeks " + weeks + " must be 1 or more");
        }
    }

    /** Whether the figure is a share. */
    public boolean share() {
        return "share".equals(form);
    }

    /** A figure with its unit, such as 1 soldier of the unit soldier{s}; a share in per cent. */
    public String told(double number) {
        double shown = share() ? 100 * number : number;
        return String.format(Locale.ROOT, share() ? "%.0f per cent %s" : "%,.0f %s", shown, unit(Math.round(shown) == 1 ? "" : "s"));
    }

    /** The unit of many. */
    public String units() {
        return unit("s");
    }

    private String unit(String plural) {
        return unit == null ? "" : unit.replace("{s}", plural);
    }
}
