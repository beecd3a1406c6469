/**
 * Questions put to one run: who gained ground, who was killed, what was signed, which decisions
 * mattered most, which reports ground what. Answers are plain records and plain English.
 */
package org.casus.report.read;
