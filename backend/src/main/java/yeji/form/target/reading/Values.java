package yeji.form.target.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yeji.form.target.Change;
import yeji.form.target.Comparator;
import yeji.form.target.Direction;
import yeji.form.target.DurationTarget;
import yeji.form.target.Measure;
import yeji.form.target.MoneyTarget;
import yeji.form.target.PercentageTarget;
import yeji.form.target.QuantityTarget;
import yeji.form.target.RateTarget;
import yeji.form.target.Target;
import yeji.form.target.Unit;
import yeji.form.target.UnitFamily;

/** Which kind an amount with its comparator is: its units decide. */
final class Values {
    private static final List<String> TIMES_OF_CALENDAR = List.of("周", "月", "季度", "半年", "年");

    private final Wording wording;
    private final Phrase phrase;
    private final Amount amount;
    private final Measure measure;

    private Values(Wording wording, Phrase phrase, Amount amount, Comparator comparator) {
        this.wording = wording;
        this.phrase = phrase;
        this.amount = amount;
        this.measure = new Measure(
                comparator, amount.number(), amount.upper(), amount.unit().unit());
    }

    /** Empty if a comparator stands before a range, or if a number below zero is no percentage. */
    static Optional<Target> of(Wording wording, Phrase phrase, Amount amount) {
        return of(wording, phrase, amount, Comparator.EQUAL).map(Values::target);
    }

    /** A change in percent, which means "at least" where no comparator is written. */
    static Optional<Target> ofChange(Wording wording, Phrase phrase, Amount amount, Change change) {
        boolean percent = amount.unit().unit().family() == UnitFamily.PERCENT
                && amount.unit().per().isEmpty();
        if (!percent || !phrase.isBare()) {
            return Optional.empty();
        }
        return of(wording, phrase, amount, Comparator.AT_LEAST).map(values -> values.percentage(change));
    }

    private static Optional<Values> of(Wording wording, Phrase phrase, Amount amount, Comparator unwritten) {
        boolean percent = amount.unit().unit().family() == UnitFamily.PERCENT;
        if (percent ? !amount.unit().per().isEmpty() : amount.number().signum() < 0) {
            return Optional.empty();
        }
        if (amount.upper() == null) {
            return Optional.of(new Values(wording, phrase, amount, phrase.comparatorOr(unwritten)));
        }
        boolean open = phrase.comparator() == null || phrase.weak();
        return open ? Optional.of(new Values(wording, phrase, amount, Comparator.BETWEEN)) : Optional.empty();
    }

    private Target target() {
        return switch (amount.unit().unit().family()) {
            case MONEY -> money();
            case PERCENT -> percentage(null);
            case TIME ->
                amount.unit().per().isEmpty()
                        ? duration(phrase.each())
                        : timePer(amount.unit().per());
            case COUNT ->
                amount.unit().per().isEmpty()
                        ? quantity(measure)
                        : countPer(amount.unit().per());
        };
    }

    /** 每次500元 is a price, not an amount that each has. */
    private Target money() {
        String each = phrase.each();
        return each == null || !each.startsWith("每")
                ? money(amount.unit(), each)
                : money(amount.unit().perAlso(List.of(Unit.of(each.substring(1)))), null);
    }

    private Target money(UnitText unit, @Nullable String each) {
        return new MoneyTarget(wording.text(), direction(), measure, unit.per(), unit.assumed(), each, wording.note());
    }

    private Target percentage(@Nullable Change change) {
        return new PercentageTarget(wording.text(), direction(), measure, change, phrase.each(), wording.note());
    }

    private Target duration(@Nullable String each) {
        return new DurationTarget(wording.text(), direction(), measure, false, each, wording.note());
    }

    private Target quantity(Measure counted) {
        return new QuantityTarget(wording.text(), direction(), counted, phrase.each(), wording.note());
    }

    private Target rate(Measure counted, Unit per, boolean inverted) {
        return new RateTarget(wording.text(), direction(), counted, per, inverted, phrase.each(), wording.note());
    }

    /** 24小时/天 is a rate; 1季度/期 a rate written upside down; 20分钟/场 how long each one takes. */
    private Target timePer(List<Unit> per) {
        Unit first = per.get(0);
        if (per.size() == 1 && first.isTime()) {
            return rate(measure, first, false);
        }
        if (per.size() == 1 && TIMES_OF_CALENDAR.contains(measure.unit().symbol())) {
            return rate(measure.with(first), measure.unit(), true);
        }
        return per.size() == 1 && phrase.each() == null ? duration("每" + first.text()) : quantity(compound(per));
    }

    /** 人/次 are 人次; per time or 次 is a rate; any other is a unit of its own: 册/人. */
    private Target countPer(List<Unit> per) {
        Unit first = per.get(0);
        boolean perOccasion = first.symbol().equals("次");
        if (per.size() == 1 && perOccasion && measure.unit().symbol().equals("人")) {
            return quantity(measure.with(Unit.of(measure.unit().text() + "次")));
        }
        return per.size() == 1 && (first.isTime() || perOccasion)
                ? rate(measure, first, false)
                : quantity(compound(per));
    }

    private Measure compound(List<Unit> per) {
        Unit unit = measure.unit();
        String text = unit.text() + "/" + per.stream().map(Unit::text).collect(Collectors.joining("·"));
        String base = unit.base() + "/"
                + per.stream()
                        .map(each -> each.base() + " " + each.factor().stripTrailingZeros())
                        .sorted()
                        .collect(Collectors.joining("·"));
        return measure.with(new Unit(text, unit.symbol(), UnitFamily.COUNT, base, unit.factor()));
    }

    private Direction direction() {
        boolean time = amount.unit().unit().isTime() && amount.unit().per().isEmpty();
        return Directions.of(measure.comparator(), time, wording.context());
    }
}
