package yeji.benchmark;

import java.util.Optional;

/**
 * What a figure is to reach.
 *
 * @param limit times the floor, or in the unit of the figure
 */
record Aim(Kind kind, double limit) {

    /** The figure is told for whoever compares; nothing is asked of it. */
    static final Aim NONE = new Aim(Kind.NONE, 0);

    /** How a figure is held against the limit. */
    enum Kind {
        NONE,
        TIMES_THE_FLOOR,
        ABOVE_THE_FLOOR,
        AT_MOST,
        AT_LEAST
    }

    /** At most so many times the floor. */
    static Aim times(double limit) {
        return new Aim(Kind.TIMES_THE_FLOOR, limit);
    }

    /** At most so much more than the floor. */
    static Aim above(double limit) {
        return new Aim(Kind.ABOVE_THE_FLOOR, limit);
    }

    static Aim atMost(double limit) {
        return new Aim(Kind.AT_MOST, limit);
    }

    static Aim atLeast(double limit) {
        return new Aim(Kind.AT_LEAST, limit);
    }

    /** @return empty if nothing is asked */
    Optional<Boolean> isMetBy(double figure, double floor) {
        return switch (kind) {
            case NONE -> Optional.empty();
            case TIMES_THE_FLOOR -> Optional.of(figure <= limit * floor);
            case ABOVE_THE_FLOOR -> Optional.of(figure <= limit + floor);
            case AT_MOST -> Optional.of(figure <= limit);
            case AT_LEAST -> Optional.of(figure >= limit);
        };
    }

    /** The aim in words, such as {@code ≤ 1.30 ×}. */
    String words(String unit) {
        String amount = new Figure(limit, unit).toString();
        return switch (kind) {
            case NONE -> "";
            case TIMES_THE_FLOOR -> "≤ " + Figure.written(limit) + " ×";
            case ABOVE_THE_FLOOR -> "≤ + " + amount;
            case AT_MOST -> "≤ " + amount;
            case AT_LEAST -> "≥ " + amount;
        };
    }
}
