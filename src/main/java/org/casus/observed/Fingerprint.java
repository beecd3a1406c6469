package org.casus.observed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.casus.outcome.Observation;

/** SHA-256 of observations: equal where the same was observed, whatever file it stands in. */
public final class Fingerprint {
    private Fingerprint() {}

    /** 64 hexadecimal digits. Sources do not count. */
    public static String of(List<Observation> observations) {
        StringBuilder text = new StringBuilder();
        for (Observation o : observations) {
            text.append(o.measure()).append('|').append(o.unit()).append('|').append(o.period());
            for (double x : new double[] {o.value(), o.low(), o.high()}) {
                text.append('|').append(Long.toHexString(Double.doubleToLongBits(x)));
            }
            text.append('\n');
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
