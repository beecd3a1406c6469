package org.casus.actor.mind;

import java.io.Serializable;
import org.casus.actor.decision.SearchGame;
import org.casus.model.SearchSettings;

/** Lets an actor play futures through on copies of the world, which stays as it is. */
@FunctionalInterface
public interface Foresight extends Serializable {
    /** The futures that begin with the choice of an actor this week. */
    SearchGame futures(int actor, SearchSettings settings);
}
