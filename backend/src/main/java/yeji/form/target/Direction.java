package yeji.form.target;

import java.util.Optional;

/** Which actual values are the better ones (指标方向). Source: domain.md 3.5. */
public enum Direction {
    HIGHER,
    LOWER,
    /** Near to the number, or between the bounds. */
    RANGE,
    EARLIER,
    /** Words, or nothing that could be better or worse. */
    NONE;

    /** Takes the cell of a direction column (正向, 反向指标) and gives what it says; empty for anything else. */
    public static Optional<Direction> ofColumn(String cell) {
        String plain = Writing.plain(cell);
        if (plain.startsWith("正向")) {
            return Optional.of(HIGHER);
        }
        return plain.startsWith("反向") || plain.startsWith("负向") || plain.startsWith("逆向")
                ? Optional.of(LOWER)
                : Optional.empty();
    }
}
