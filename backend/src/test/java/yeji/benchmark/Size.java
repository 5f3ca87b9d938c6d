package yeji.benchmark;

import java.util.Locale;

/** How much is measured: a look at whether all works, or figures to rely on. */
enum Size {
    SMALL,
    FULL;

    /** The size that was asked for by {@code -Dyeji.benchmark=full}; small otherwise. */
    static Size asked() {
        return valueOf(System.getProperty("yeji.benchmark", "small").toUpperCase(Locale.ROOT));
    }

    /** One of two amounts, by the size. */
    int of(int small, int full) {
        return switch (this) {
            case SMALL -> small;
            case FULL -> full;
        };
    }
}
