package yeji.form.target.reading;

import java.util.List;
import yeji.form.target.Comparator;
import yeji.form.target.Direction;
import yeji.form.target.MeasuredTarget;
import yeji.form.target.TargetContext;

/** Which actual values are the better ones. Source: domain.md 3.5. */
final class Directions {
    private static final List<String> BETTER_SHORT = List.of("完成", "办结", "审批", "响应", "时限", "周期");

    private Directions() {}

    /** Of a number; a bare one is a limit under cost and for times that something takes, else a goal. */
    static Direction of(Comparator comparator, boolean time, TargetContext context) {
        Direction derived = switch (comparator) {
            case AT_LEAST, MORE_THAN -> Direction.HIGHER;
            case AT_MOST, LESS_THAN -> Direction.LOWER;
            case BETWEEN, ABOUT -> Direction.RANGE;
            case EQUAL -> isLimit(time, context) ? Direction.LOWER : Direction.HIGHER;
        };
        return of(derived, context);
    }

    /** A direction column wins. */
    static Direction of(Direction derived, TargetContext context) {
        return context.directionColumn() == null ? derived : context.directionColumn();
    }

    /** The one that all parts have, if they have one. */
    static Direction of(List<MeasuredTarget> parts) {
        Direction first = parts.get(0).direction();
        return parts.stream().allMatch(part -> part.direction() == first) ? first : Direction.NONE;
    }

    private static boolean isLimit(boolean time, TargetContext context) {
        return context.subcategory().isCost()
                || time && BETTER_SHORT.stream().anyMatch(context.indicatorName()::contains);
    }
}
