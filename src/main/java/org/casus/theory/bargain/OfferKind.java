package org.casus.theory.bargain;

/**
 * What i takes j's stand towards it to be, by its own reckoning of both challenges, E(i,j) and E(j,i); the
 * strongest first.
 */
public enum OfferKind {
    /** E(j,i) &gt; E(i,j) &gt; 0: both would fight, and j would win; i moves to j. */
    CONFRONTATION("loses a confrontation with"),
    /** E(j,i) &gt; 0 &gt; E(i,j) and E(j,i) &gt; |E(i,j)|: i moves by the share |E(i,j) / E(j,i)| of the way to j. */
    COMPROMISE("compromises with"),
    /** E(j,i) &gt; 0 &gt; E(i,j) and E(j,i) at most |E(i,j)|: i gives in and moves to j. */
    CAPITULATION("gives in to");

    private final String words;

    OfferKind(String words) {
        this.words = words;
    }

    /** What i does, before the name of j. */
    public String words() {
        return words;
    }
}
