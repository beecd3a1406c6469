package org.casus.analysis.calibration;

/** A particle took too many runs, so that its round is given up. */
public final class LostParticleException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LostParticleException(String message) {
        super(message);
    }
}
