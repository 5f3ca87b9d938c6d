package yeji.form.target.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yeji.form.target.Comparator;
import yeji.form.target.reading.ComparatorWords.ComparatorWord;

/**
 * A text with what stands around its number taken off: 各不少于3次 is 3次, at least, each.
 *
 * @param core what is left: number and unit, if it is a value
 * @param comparator the one written, null if none is
 * @param weak whether the comparator is only a verb that gives way to a range: 控制在
 * @param lead whether a lead word was dropped: 完成
 */
record Phrase(
        String core,
        @Nullable Comparator comparator,
        boolean weak,
        @Nullable String each,
        boolean lead) {
    private static final List<String> EACH = List.of("每个", "每次", "每期", "每场", "各");
    private static final List<String> LEAD = List.of("完成", "开展", "建成", "新增", "举办", "组织", "召开", "培训", "发放", "覆盖");
    private static final int MOST_WORDS_BEFORE = 6;

    /** Takes plain text; empty if comparators before and behind contradict each other. */
    static Optional<Phrase> of(String plain) {
        Phrase phrase = new Phrase(plain, null, false, null, false);
        for (int word = 0; word < MOST_WORDS_BEFORE; word++) {
            Optional<Phrase> next = phrase.withoutWordBefore();
            if (next.isEmpty()) {
                break;
            }
            phrase = next.get();
        }
        return phrase.withoutWordBehind();
    }

    /** Whether the word says that the value holds for each one. */
    static boolean isEach(String word) {
        return EACH.contains(word);
    }

    /** Whether nothing but the core is there, or just the comparator. */
    boolean isBare() {
        return each == null && !lead;
    }

    /** What the comparator is if this is no range. */
    Comparator comparatorOr(Comparator other) {
        return comparator == null ? other : comparator;
    }

    private Optional<Phrase> withoutWordBefore() {
        if (each == null) {
            Optional<String> found = EACH.stream().filter(core::startsWith).findFirst();
            if (found.isPresent()) {
                return Optional.of(new Phrase(after(found.get()), comparator, weak, found.get(), lead));
            }
        }
        Optional<ComparatorWord> found = ComparatorWords.before(core);
        if (found.isPresent()) {
            String rest = after(found.get().word());
            return accept(found.get()).map(told -> new Phrase(rest, told.comparator, told.weak, each, lead));
        }
        return LEAD.stream()
                .filter(core::startsWith)
                .findFirst()
                .map(word -> new Phrase(after(word), comparator, weak, each, true));
    }

    private Optional<Phrase> withoutWordBehind() {
        Optional<ComparatorWord> found = ComparatorWords.behind(core);
        if (found.isEmpty()) {
            return Optional.of(this);
        }
        String rest = core.substring(0, core.length() - found.get().word().length());
        return accept(found.get()).map(told -> new Phrase(rest, told.comparator, told.weak, each, lead));
    }

    /** A second comparator is fine if it says the same or if the first was only a verb. */
    private Optional<Phrase> accept(ComparatorWord found) {
        if (comparator == null || weak) {
            return Optional.of(new Phrase(core, found.comparator(), found.isWeak(), each, lead));
        }
        boolean same = found.isWeak() || comparator == found.comparator();
        return same ? Optional.of(this) : Optional.empty();
    }

    private String after(String word) {
        return core.substring(word.length());
    }
}
