package yeji.form.target.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import yeji.form.naming.SubcategoryCode;
import yeji.form.target.Comparator;
import yeji.form.target.DeadlineTarget;
import yeji.form.target.Direction;
import yeji.form.target.DurationTarget;
import yeji.form.target.Measure;
import yeji.form.target.Precision;
import yeji.form.target.Target;
import yeji.form.target.TargetContext;
import yeji.form.target.Unit;

/** Step 7: 1月 to 12月 without 个 may be a month or a number of months. Source: domain.md 3.3. */
final class MonthStep implements Step {
    private static final List<String> DATE_NAMES = List.of("完成", "截止", "时限", "到位", "交付", "开工");

    @Override
    public Optional<Target> read(Wording wording) {
        return Phrase.of(wording.plain())
                .filter(phrase -> phrase.each() == null && phrase.core().endsWith("月"))
                .flatMap(phrase -> number(phrase.core())
                        .filter(number -> number >= 1 && number <= 12)
                        .map(number -> target(wording, phrase, number)));
    }

    private static Optional<Integer> number(String core) {
        return Numbers.whole(core.substring(0, core.length() - 1));
    }

    private static Target target(Wording wording, Phrase phrase, int number) {
        TargetContext context = wording.context();
        boolean date = switch (phrase.comparatorOr(Comparator.EQUAL)) {
            case AT_MOST -> true;
            case EQUAL -> isDate(context);
            case AT_LEAST, MORE_THAN, LESS_THAN, ABOUT, BETWEEN -> false;
        };
        if (date) {
            Direction direction = Directions.of(Direction.EARLIER, context);
            return new DeadlineTarget(wording.text(), direction, null, number, null, Precision.MONTH, true);
        }
        Comparator comparator = phrase.comparatorOr(Comparator.EQUAL);
        Measure months = new Measure(comparator, BigDecimal.valueOf(number), null, Unit.of("月"));
        Direction direction = Directions.of(comparator, true, context);
        return new DurationTarget(wording.text(), direction, months, true, null, wording.note());
    }

    private static boolean isDate(TargetContext context) {
        return context.subcategory() == SubcategoryCode.TIMELINESS
                || DATE_NAMES.stream().anyMatch(context.indicatorName()::contains);
    }
}
