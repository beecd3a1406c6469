package org.casus.actor.mind;

/** A player that gave no sound answer; the message is one clause that says what it did. */
public final class GuestFault extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean forGood;

    public GuestFault(String message) {
        this(message, false);
    }

    /** @param forGood whether no answer will ever come again */
    public GuestFault(String message, boolean forGood) {
        super(message);
        this.forGood = forGood;
    }

    /** Whether no answer will ever come again. */
    public boolean forGood() {
        return forGood;
    }
}
