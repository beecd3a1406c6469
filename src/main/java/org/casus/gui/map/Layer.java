package org.casus.gui.map;

import java.awt.Graphics2D;

/** Something that is drawn over the ground. */
interface Layer {
    /** Name in MASON's menu of layers. */
    String title();

    /** Draws what stands under all words; fonts and strokes need not be put back. */
    void draw(Graphics2D g, Scene scene);

    /** Blocks the places of marks that can't move. */
    default void marks(Scene scene, Plan plan) {}

    /** Finds places for words, and for marks that can move. @param g to measure words with, not to draw on */
    default void words(Graphics2D g, Scene scene, Plan plan) {}

    /** Draws a sample for the legend, centred on the origin, some 24 by 16 pixels. */
    void sample(Graphics2D g);

    /** What the sample means; empty for no entry in the legend. */
    String meaning();
}
