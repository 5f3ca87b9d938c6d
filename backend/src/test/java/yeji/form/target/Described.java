package yeji.form.target;

import java.time.LocalDate;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A target in one line, as the tables of the tests write it. */
final class Described {
    static final int BUDGET_YEAR = 2024;

    private Described() {}

    static String describe(Target target) {
        StringJoiner line = new StringJoiner(" ").add(target.kind().name());
        if (target instanceof MeasuredTarget measured) {
            describe(measured, line);
        } else if (target instanceof DeadlineTarget deadline) {
            LocalDate last = deadline.deadline(BUDGET_YEAR);
            line.add(deadline.precision().name()).add(last.toString());
            flag(line, deadline.year() != null, "year");
            flag(line, deadline.ambiguous(), "ambiguous");
        } else if (target instanceof PeriodTarget period) {
            line.add(month(period.fromYear(), period.fromMonth())).add(month(period.toYear(), period.toMonth()));
        } else if (target instanceof QualitativeTarget words) {
            line.add(words.scale().name()).add(words.words());
        } else if (target instanceof CompositeTarget composite) {
            line.add(composite.parts().stream()
                    .map(part -> "[" + describe(part) + "]")
                    .collect(Collectors.joining(" ")));
        } else if (target instanceof UnknownTarget unknown) {
            line.add(unknown.why().name());
        }
        return line.toString();
    }

    private static void describe(MeasuredTarget target, StringJoiner line) {
        String upper = target.upper() == null ? "" : ".." + target.upper().toPlainString();
        line.add(target.comparator().name()).add(target.number().toPlainString() + upper);
        line.add(target.unit().isEmpty() ? "\"\"" : target.unit());
        flag(line, target.per() != null, "per " + target.per());
        if (target instanceof PercentageTarget percentage && percentage.change() != null) {
            line.add(percentage.change().name());
        }
        flag(line, target instanceof MoneyTarget money && money.assumed(), "assumed");
        flag(line, target instanceof RateTarget rate && rate.inverted(), "inverted");
        flag(line, target.ambiguous(), "ambiguous");
        flag(line, target.each() != null, "each=" + target.each());
        flag(line, target.note() != null, "note=" + target.note());
    }

    private static void flag(StringJoiner line, boolean set, String word) {
        if (set) {
            line.add(word);
        }
    }

    private static String month(@Nullable Integer year, int month) {
        return (year == null ? "-" : year) + "." + month;
    }
}
