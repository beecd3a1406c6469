/**
 * The command line: one class a verb, and the one place that puts the parts together. Data go to
 * standard output, progress and complaints to standard error. Exit codes stand in {@link
 * org.casus.cli.ExitCode}. No rule of the model lives here.
 */
package org.casus.cli;
