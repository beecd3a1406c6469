package org.casus.report.chart;

import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/** Draws a marker every few points, each line at other points. */
final class Sparse extends XYLineAndShapeRenderer {
    private static final long serialVersionUID = 1;
    private final int every;

    Sparse(int every) {
        this.every = every;
    }

    @Override
    public boolean getItemShapeVisible(int series, int item) {
        return !Boolean.FALSE.equals(getSeriesShapesVisible(series)) && (item + every / 2 + series * 2) % every == 0;
    }
}
