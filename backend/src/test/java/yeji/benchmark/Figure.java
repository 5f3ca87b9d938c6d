package yeji.benchmark;

import java.util.Locale;

/** A number that was measured, with its unit: ms, 1/s, MB. */
record Figure(double value, String unit) {

    static Figure millis(double value) {
        return new Figure(value, "ms");
    }

    static Figure count(long value) {
        return new Figure(value, "");
    }

    /** With three digits that count, as far as there are so many behind the point. */
    static String written(double value) {
        int digits = value >= 100 || value == Math.rint(value) ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }

    @Override
    public String toString() {
        return unit.isEmpty() ? written(value) : written(value) + " " + unit;
    }
}
