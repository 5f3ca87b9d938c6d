package yeji.exchange.layout;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yeji.exchange.wording.HeadLabel;
import yeji.exchange.wording.PaperMoney;
import yeji.form.paper.Layout;

/** Something that stands on the paper outside of the tables of tasks and indicators, in the order of the paper. */
sealed interface PaperItem {

    /**
     * A label with what stands beside or below it.
     *
     * @param kind null: no heading that is known
     * @param label as written; the box is empty for a remark without a label
     * @param value empty where nothing stands there
     * @param unit the unit of money that the label, or the heading over it, names; null if neither does
     * @param midterm whether it stands in the column of a plan of several years
     */
    record Labelled(
            @Nullable HeadLabel kind,
            Box label,
            Box value,
            @Nullable PaperMoney unit,
            boolean midterm) implements PaperItem {

        boolean is(HeadLabel wanted) {
            return kind == wanted && !midterm;
        }

        boolean isFilled() {
            return !value.isEmpty();
        }

        Labelled withMore(Box more) {
            String text = value.isEmpty() ? more.text() : value.text() + "\n" + more.text();
            Box both = new Box(
                    text, value.column(), value.end(), value.merge(), concat(value.leftovers(), more.leftovers()));
            return new Labelled(kind, label, both, unit, midterm);
        }

        private static List<String> concat(List<String> one, List<String> other) {
            return Stream.concat(one.stream(), other.stream()).toList();
        }
    }

    /** The line that names the year. */
    record Year(Box line) implements PaperItem {}

    /** The line that names the unit of money. */
    record Money(Box line) implements PaperItem {}

    /** A heading over other headings, such as 项目资金（万元）. */
    record Section(HeadLabel kind, Box label) implements PaperItem {}

    /** Where a table stood, with the rows that the layout keeps of it. */
    record Rows(List<Layout.Row> rows) implements PaperItem {}
}
