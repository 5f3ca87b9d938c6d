package yeji.benchmark;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure with what it is held against.
 *
 * @param what is measured
 * @param floor measured in the same run in the same unit; null if there is none
 */
record Row(String what, Figure figure, @Nullable Figure floor, Aim aim) {

    static final List<String> HEADINGS = List.of("what", "figure", "floor", "ratio", "aim", "");

    static Row of(String what, Figure figure) {
        return new Row(what, figure, null, Aim.NONE);
    }

    static Row of(String what, Figure figure, Aim aim) {
        return new Row(what, figure, null, aim);
    }

    /** Whether there is an aim, with all that it takes to judge it; a floor may be too small for the clock in a small run. */
    boolean canBeJudged() {
        boolean needsFloor = aim.kind() == Aim.Kind.TIMES_THE_FLOOR || aim.kind() == Aim.Kind.ABOVE_THE_FLOOR;
        return aim.kind() != Aim.Kind.NONE
                && Double.isFinite(figure.value())
                && (floor == null ? !needsFloor : Double.isFinite(floor.value()));
    }

    /** Its cells under {@link #HEADINGS}. */
    List<String> cells() {
        double compared = floor == null ? 0 : floor.value();
        return List.of(
                what,
                figure.toString(),
                floor == null ? "" : floor.toString(),
                compared == 0 ? "" : Figure.written(figure.value() / compared) + " ×",
                aim.words(figure.unit()),
                aim.isMetBy(figure.value(), compared)
                        .map(met -> met ? "met" : "missed")
                        .orElse(""));
    }
}
