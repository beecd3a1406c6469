package org.casus.theory.bargain;

import java.util.Locale;

/** What the published procedure gets wrong; each can be repaired or kept by itself. */
public enum Defect {
    /** The test of the third kind of offer compares the other's utility with itself and is never true. */
    CAPITULATION("published: nobody ever gives in, since the test for it compares a number with itself",
            "repaired: who expects to lose more by a challenge than the other gains by one moves all the way to the other"),
    /** The chance of success is divided by all votes between all pairs of positions. */
    PROBABILITY("published: the chance of success is divided by the votes between all pairs of positions, so that it is tiny"
            + " and falls as the number of stakeholders grows",
            "repaired: it is divided by the votes cast between the two, so that the chances of the two sum to 1"),
    /** Among compromises the one at the lowest position is taken, not the one that asks least. */
    CHOICE("published: among compromises the one that lies lowest on the scale is taken, so that a mirrored issue comes out"
            + " differently",
            "repaired: the one that asks for the smallest move"),
    /** Ties go to whoever stands first in the file. */
    ORDER("published: of equal offers, and of equally good medians, the first in the file is taken",
            "repaired: equal offers from both sides leave a stakeholder where it stands; the median of equals is their middle;"
                    + " differences below 1e-9 count as none"),
    /** All move at once to where others stood, and may do so for ever. */
    OSCILLATION("published: all move at once to where others stood before, and may chase each other for ever",
            "repaired: a stakeholder that turns round goes only half as far from then on, and half of that at its next turn");

    private final String published;
    private final String repaired;

    Defect(String published, String repaired) {
        this.published = published;
        this.repaired = repaired;
    }

    /** Its name on a command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is wrong, in a sentence. */
    public String published() {
        return published;
    }

    /** What is done instead, in a sentence. */
    public String repaired() {
        return repaired;
    }
}
