/**
 * What was observed, read from files: a plain table of targets (date, measure, unit, value, low, high,
 * source) and the event file of the Uppsala Conflict Data Program (Sundberg and Melander 2013,
 * "Introducing the UCDP Georeferenced Event Dataset") as its users download it. Rows that cannot be
 * used are told with file and line, all at once. {@link org.casus.observed.Gauge} reads the same
 * measure off a run. {@link org.casus.observed.StakeholdersFile} reads who bargains over an issue.
 */
package org.casus.observed;
