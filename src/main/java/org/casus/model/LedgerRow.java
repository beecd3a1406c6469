package org.casus.model;

import java.io.Serializable;

/**
 * A row of the reporting ledger: what was reported, by whom, and whether others dispute it.
 *
 * @param who the reporter or the subject
 * @param reported the claim, paraphrased
 * @param contested whether others dispute it
 * @param becomes what it grounds in the model
 */
public record LedgerRow(
        String who,
        String reported,
        boolean contested,
        String becomes)
        implements Serializable {}
