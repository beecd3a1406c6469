package org.casus.actor.mind;

/** Who sits where. */
@FunctionalInterface
public interface Guests {
    /** The player of an actor, null where nobody sits there. @param actor its id */
    Guest at(String actor);
}
