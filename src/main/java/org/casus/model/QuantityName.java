package org.casus.model;

import java.io.Serializable;
import java.util.List;

/**
 * What a quantity is called.
 *
 * @param family it belongs to
 * @param arguments ids of its arguments, one or two
 */
public record QuantityName(Family family, List<String> arguments) implements Serializable {
    /** As messages name it: {@code level(A,PUSH)}, {@code rate 'weather'}. */
    @Override
    public String toString() {
        return switch (family) {
            case PARAMETER, STOCK, RATE -> family.word() + " '" + arguments.get(0) + "'";
            case INSTANCE -> "feature '" + arguments.get(0) + "'";
            default -> family.word() + "(" + String.join(",", arguments) + ")";
        };
    }
}
