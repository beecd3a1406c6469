package org.casus.theory;

/**
 * Elementary functions that are the same on every virtual machine and allocate nothing. The exponential
 * and the logarithm read a table that fits the first cache and finish with a short series (Tang 1989,
 * 1990): relative errors below 1e-15 and 1e-13, several times faster than with the large tables of exact
 * libraries, which crowd that cache.
 */
public final class Elementary {
    private static final double FLAT = 20;
    private static final double MOST = 709;
    private static final double LEAST = -708;
    private static final int PARTS = 64;
    private static final double PER_PART = PARTS / 0.6931471805599453;
    private static final double PART_HIGH = 0x1.62e42fefap-7;
    private static final double PART_LOW = 0x1.cf79abc9e3b3ap-46;
    private static final double ROUND = 0x1.8p52;
    private static final double[] POWER = new double[PARTS];
    private static final int CENTRES = 128;
    private static final int FRACTION_BITS = 52;
    private static final int CENTRE_BITS = 7;
    private static final double LN2_HIGH = 0x1.62e42fefa38p-1;
    private static final double LN2_LOW = 0x1.ef35793c7673p-45;
    private static final double[] INVERSE = new double[CENTRES];
    private static final double[] LOG = new double[CENTRES];

    static {
        for (int i = 0; i < PARTS; i++) {
            POWER[i] = StrictMath.pow(2, (double) i / PARTS);
        }
        for (int i = 0; i < CENTRES; i++) {
            INVERSE[i] = 1 / (1 + (double) i / CENTRES);
            LOG[i] = -StrictMath.log(INVERSE[i]);
        }
    }

    private Elementary() {}

    /** e^x; 0 below -708, infinity above 709. */
    public static double exp(double x) {
        if (!(x > LEAST && x < MOST)) {
            return x <= LEAST ? 0 : x >= MOST ? Double.POSITIVE_INFINITY : x;
        }
        double parts = (x * PER_PART + ROUND) - ROUND;
        int n = (int) parts;
        double r = (x - parts * PART_HIGH) - parts * PART_LOW;
        double series = r + r * r * (0.5 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120))));
        double t = POWER[n & PARTS - 1];
        return (t + t * series) * Double.longBitsToDouble((long) ((n >> 6) + 1023) << FRACTION_BITS);
    }

    /** Natural logarithm; minus infinity at 0, not a number below it. */
    public static double log(double x) {
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >> FRACTION_BITS) - 1023;
        if (exponent <= -1023 || exponent > 1023) {
            return StrictMath.log(x);
        }
        int i = (int) ((bits >> FRACTION_BITS - CENTRE_BITS - 1 & 2 * CENTRES - 1) + 1 >> 1);
        double m = Double.longBitsToDouble(bits & (1L << FRACTION_BITS) - 1 | 1023L << FRACTION_BITS);
        if (i == CENTRES) {
            i = 0;
            m *= 0.5;
            exponent++;
        }
        double r = m * INVERSE[i] - 1;
        double series = r * r * (-0.5 + r * (1.0 / 3 + r * (-0.25 + r * (0.2 + r * (-1.0 / 6 + r * (1.0 / 7))))));
        return exponent * LN2_HIGH + (LOG[i] + (r + (series + exponent * LN2_LOW)));
    }

    /** ln(1 + x) for x above -1; relative error below 1e-8 for x above 1e-7. */
    public static double log1p(double x) {
        return Math.abs(x) < 1e-7 ? x : log(1 + x);
    }

    /** Hyperbolic tangent. */
    public static double tanh(double x) {
        if (x > FLAT) {
            return 1;
        }
        if (x < -FLAT) {
            return -1;
        }
        double e = exp(-2 * x);
        return (1 - e) / (1 + e);
    }

    /** base^exponent for a base of 0 or more; 0^0 is 1. */
    public static double pow(double base, double exponent) {
        if (exponent == 0) {
            return 1;
        }
        return base <= 0 ? 0 : exp(exponent * log(base));
    }
}
