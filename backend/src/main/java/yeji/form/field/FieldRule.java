package yeji.form.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yeji.form.tree.LabelledText;

/** What a field takes. Source: domain.md, section 1 (sizes), and api.md, section 3, Text. */
public sealed interface FieldRule {

    /** @return the value as it will be kept, or why it can't be */
    Verdict check(FieldValue value);

    /** Reads what the API sends; a value of another sort becomes one that {@link #check} refuses. */
    default FieldValue read(@Nullable Object json) {
        return json instanceof String text ? FieldValue.of(text) : FieldValue.NOTHING;
    }

    /** A value that is kept, or a refusal with the key of its message. */
    record Verdict(@Nullable FieldValue kept, ProblemCode code, String message, List<Object> figures) {
        static Verdict keep(FieldValue value) {
            return new Verdict(value, ProblemCode.BAD_VALUE, "", List.of());
        }

        static Verdict refuse(ProblemCode code, String message, Object... figures) {
            return new Verdict(null, code, message, List.of(figures));
        }
    }

    /** What null means in a text field. */
    enum WhenNull {
        REFUSED,
        NOTHING,
        BLANK
    }

    /** A text of so many code points, in one line or in paragraphs, perhaps of a format. */
    record Text(
            int maxLength,
            boolean paragraphs,
            WhenNull whenNull,
            @Nullable Pattern format) implements FieldRule {

        static Text line(int maxLength) {
            return new Text(maxLength, false, WhenNull.REFUSED, null);
        }

        static Text paragraphs(int maxLength) {
            return new Text(maxLength, true, WhenNull.REFUSED, null);
        }

        Text orNothing() {
            return new Text(maxLength, paragraphs, WhenNull.NOTHING, format);
        }

        Text orBlank() {
            return new Text(maxLength, paragraphs, WhenNull.BLANK, format);
        }

        Text matching(String regex) {
            return new Text(maxLength, paragraphs, whenNull, Pattern.compile(regex));
        }

        @Override
        public Verdict check(FieldValue value) {
            String text = value.asText();
            if (text == null) {
                return switch (whenNull) {
                    case REFUSED -> Verdict.refuse(ProblemCode.BAD_VALUE, "form.problem.required");
                    case NOTHING -> Verdict.keep(FieldValue.NOTHING);
                    case BLANK -> Verdict.keep(FieldValue.of(""));
                };
            }
            String kept = paragraphs ? text.replace("\r\n", "\n") : text;
            String fault = CharacterFaults.in(kept, paragraphs);
            if (fault != null) {
                return Verdict.refuse(ProblemCode.BAD_VALUE, fault);
            }
            int length = kept.codePointCount(0, kept.length());
            if (length > maxLength) {
                return Verdict.refuse(ProblemCode.TOO_LONG, "form.problem.too-long", length, maxLength);
            }
            if (format != null && !format.matcher(kept).matches()) {
                return Verdict.refuse(ProblemCode.BAD_VALUE, "form.problem.format");
            }
            return Verdict.keep(FieldValue.of(kept));
        }
    }

    /** One of a closed set of names, or nothing where that is allowed. */
    record Choice(Set<String> names, boolean optional) implements FieldRule {
        @Override
        public Verdict check(FieldValue value) {
            String name = value.asText();
            return name == null && optional || name != null && names.contains(name)
                    ? Verdict.keep(value)
                    : Verdict.refuse(ProblemCode.BAD_VALUE, "form.problem.choice");
        }
    }

    /** A decimal of at least 0 with so many digits, or nothing. Money is in 万元. */
    record Decimal(
            int integerDigits, int decimals, @Nullable BigDecimal max, String message) implements FieldRule {

        /** Source: domain.md, 1.5, money cell. */
        static final Decimal MONEY = new Decimal(12, 6, null, "form.problem.money");

        /** Source: domain.md, 1.4. */
        static final Decimal WEIGHT = new Decimal(3, 2, BigDecimal.valueOf(100), "form.problem.weight");

        private static final Pattern FORMAT = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");
        /** Stands for what is no decimal: refused by every rule. */
        private static final BigDecimal NO_NUMBER = BigDecimal.ONE.negate();

        @Override
        public FieldValue read(@Nullable Object json) {
            if (json == null) {
                return FieldValue.NOTHING;
            }
            return FieldValue.of(
                    json instanceof BigDecimal number
                            ? number
                            : json instanceof String text
                                            && FORMAT.matcher(text).matches()
                                    ? new BigDecimal(text)
                                    : NO_NUMBER);
        }

        @Override
        public Verdict check(FieldValue value) {
            BigDecimal number = value.asDecimal();
            if (number == null) {
                return value.equals(FieldValue.NOTHING)
                        ? Verdict.keep(value)
                        : Verdict.refuse(ProblemCode.BAD_VALUE, message);
            }
            boolean fits = number.signum() >= 0
                    && number.scale() >= 0
                    && number.scale() <= decimals
                    && number.precision() - number.scale() <= integerDigits
                    && (max == null || number.compareTo(max) <= 0);
            return fits ? Verdict.keep(value) : Verdict.refuse(ProblemCode.BAD_VALUE, message);
        }
    }

    /** A list of labelled texts, replaced as a whole. */
    record Entries(int maxEntries, Text label, Text value) implements FieldRule {
        @Override
        public FieldValue read(@Nullable Object json) {
            if (!(json instanceof List<?> items)) {
                return FieldValue.of(List.of());
            }
            return FieldValue.of(items.stream().map(Entries::entry).toList());
        }

        private static LabelledText entry(Object item) {
            return item instanceof Map<?, ?> map
                            && map.get("label") instanceof String label
                            && map.get("value") instanceof String value
                    ? new LabelledText(label, value)
                    : new LabelledText("\0", "");
        }

        @Override
        public Verdict check(FieldValue list) {
            List<LabelledText> entries = list.asEntries();
            if (entries.size() > maxEntries) {
                return Verdict.refuse(
                        ProblemCode.TOO_LARGE, "form.problem.too-many-entries", entries.size(), maxEntries);
            }
            List<LabelledText> kept = new ArrayList<>();
            for (LabelledText entry : entries) {
                Verdict labelled = label.check(FieldValue.of(entry.label()));
                Verdict written = value.check(FieldValue.of(entry.value()));
                if (labelled.kept() == null) {
                    return labelled;
                }
                if (written.kept() == null) {
                    return written;
                }
                kept.add(new LabelledText(
                        entry.label(), String.valueOf(written.kept().asText())));
            }
            return Verdict.keep(FieldValue.of(kept));
        }
    }
}
