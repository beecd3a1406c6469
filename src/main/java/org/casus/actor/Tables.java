package org.casus.actor;

import java.io.Serializable;
import org.casus.world.AirTargets;
import org.casus.world.Battle;
import org.casus.world.Blueprint;
import org.casus.world.Exposure;

/**
 * What the forward model shares with the mechanisms: the same strengths, targets and exposures.
 *
 * @param blueprint the scenario compiled
 * @param battle strengths that meet
 * @param exposure pressure on exposed features
 * @param targets where sorties fall
 */
public record Tables(Blueprint blueprint, Battle battle, Exposure exposure, AirTargets targets) implements Serializable {}
