package org.casus.theory.bargain;

/**
 * One who bargains.
 *
 * @param name not blank
 * @param capability power to bring to bear, 0 or more, in any unit that all share
 * @param position what it asks for, on any scale
 * @param salience how much the issue matters to it, above 0 and at most 1
 */
public record Stakeholder(String name, double capability, double position, double salience) {
    /** @throws IllegalArgumentException where one of them is out of its range */
    public Stakeholder {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("a stakeholder must have a name");
        }
        if (!(capability >= 0 && capability <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("capability " + capability + " of " + name + " must be a number of 0 or more");
        }
        if (!(Math.abs(position) <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("position " + position + " of " + name + " must be a number");
        }
        if (!(salience > 0 && salience <= 1)) {
            throw new IllegalArgumentException("salience " + salience + " of " + name + " must lie above 0 and be at most 1");
        }
    }

    /** Its weight in a vote, capability times salience. */
    public double weight() {
        return capability * salience;
    }
}
