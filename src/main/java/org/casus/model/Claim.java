package org.casus.model;

import java.io.Serializable;
import org.casus.expression.Formula;

/**
 * A contested claim, set in the report beside what happened in the run.
 *
 * @param claimant who says it
 * @param statement what is said
 * @param disputedBy who disputes it and how
 * @param measure number of the run to set beside it; may be null
 * @param unit its unit
 * @param reporting ledger row
 */
public record Claim(
        String claimant,
        String statement,
        String disputedBy,
        Formula measure,
        String unit,
        String reporting)
        implements Serializable {}
