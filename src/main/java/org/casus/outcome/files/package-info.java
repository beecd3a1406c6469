/**
 * The files of a run: {@code run.json}, {@code trajectory.csv}, {@code events.jsonl} and {@code
 * decisions.jsonl}, and the folder they are committed to in one step. The same run gives the same
 * bytes on every machine and every Java version, apart from the times in {@code run.json}. Weeks
 * count from 1 in all of them; row 0 of the trajectory is the start.
 */
package org.casus.outcome.files;
