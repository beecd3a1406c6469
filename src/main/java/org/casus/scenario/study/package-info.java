/**
 * What a study file says, as records: scenarios, factors, design, outcome measures. {@link
 * org.casus.scenario.io.StudyFiles} reads them; {@code experiment} makes design points and runs of them.
 */
package org.casus.scenario.study;
