package org.casus.badhouse.mechanism.ground;

/** Somebody to see. */
public final class Neighbour {}
