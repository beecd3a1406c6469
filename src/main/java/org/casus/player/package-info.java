/**
 * Players from outside: programs that play an actor by lines of JSON, started here or listening on a port of
 * this machine. A player sees what its actor perceives and its options with their forecasts, never the state
 * of the world. One that is late, floods, dies or sends nonsense costs its draw, and in the end its seat: the
 * agent (quantal response) decides in its place and the run goes on. The protocol is described in
 * external-players.md and in player.schema.json.
 */
package org.casus.player;
