package yeji.form.field;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yeji.form.tree.LabelledText;

/** What can stand at a place: text, an exact decimal, a list of labelled texts, or nothing. */
public sealed interface FieldValue {

    FieldValue NOTHING = new Nothing();

    /** @return the text; null if this is nothing or no text */
    default @Nullable String asText() {
        return null;
    }

    /** @return the decimal, scale as written; null if this is nothing or no decimal */
    default @Nullable BigDecimal asDecimal() {
        return null;
    }

    /** @return the entries; none if this is no list */
    default List<LabelledText> asEntries() {
        return List.of();
    }

    /** As the API shows it: a string, a list of {label, value}, or null. */
    @Nullable Object asJson();

    static FieldValue of(@Nullable String text) {
        return text == null ? NOTHING : new Text(text);
    }

    static FieldValue of(@Nullable BigDecimal number) {
        return number == null ? NOTHING : new Decimal(number);
    }

    static FieldValue of(List<LabelledText> entries) {
        return new Entries(entries);
    }

    /** A text, also the name of a choice. */
    record Text(String text) implements FieldValue {
        @Override
        public String asText() {
            return text;
        }

        @Override
        public Object asJson() {
            return text;
        }
    }

    /** An exact decimal: 1.0 and 1.00 are different writings. */
    record Decimal(BigDecimal number) implements FieldValue {
        @Override
        public BigDecimal asDecimal() {
            return number;
        }

        @Override
        public Object asJson() {
            return number.toPlainString();
        }
    }

    /** Labelled texts in order. */
    record Entries(List<LabelledText> entries) implements FieldValue {
        public Entries {
            entries = List.copyOf(entries);
        }

        @Override
        public List<LabelledText> asEntries() {
            return entries;
        }

        @Override
        public Object asJson() {
            return entries.stream()
                    .map(entry -> Map.of("label", entry.label(), "value", entry.value()))
                    .toList();
        }
    }

    /** No value: the place is left out or cleared. */
    record Nothing() implements FieldValue {
        @Override
        public @Nullable Object asJson() {
            return null;
        }
    }
}
