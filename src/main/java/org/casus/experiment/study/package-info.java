/**
 * Studies that nothing can lose. {@link org.casus.experiment.study.StudyModel} turns a run's number into its
 * row, a pure function; {@link org.casus.experiment.study.StudyFolder} keeps rows in chunks that are committed
 * by an atomic rename and entered in a manifest; {@link org.casus.experiment.study.StudyRun} computes what the
 * manifest lacks on some threads. Runs are in replication-major order, so that a study cut short is
 * balanced; the seed of a replication is the same at every design point (common random numbers, Law 2015).
 */
package org.casus.experiment.study;
