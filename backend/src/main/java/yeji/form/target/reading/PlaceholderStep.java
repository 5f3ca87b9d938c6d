package yeji.form.target.reading;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import yeji.form.target.Target;
import yeji.form.target.TargetContext;
import yeji.form.target.Unit;
import yeji.form.target.UnknownTarget;

/** Step 2: what a template has in the place of a number (**, XX, ××, …), or no number at all (≧ %, 公里). */
final class PlaceholderStep implements Step {
    /** NFKC has made three dots of …. */
    private static final Pattern TEMPLATE = Pattern.compile("\\*\\*|××|[Xx]{2}|\\.\\.\\.");

    private static final Pattern SINGLE = Pattern.compile("[*×]");
    /** A unit with a comparator to look at, but it means by the end of the year. */
    private static final Set<String> WITHIN_THE_YEAR = Set.of("年内", "年度内");

    @Override
    public Optional<Target> read(Wording wording) {
        String plain = wording.plain();
        boolean placeholder = TEMPLATE.matcher(plain).find() || isWithoutNumber(plain, wording.context());
        return placeholder ? wording.unknown(UnknownTarget.Why.PLACEHOLDER) : Optional.empty();
    }

    /** 半年 is half a year, not a unit that waits for its number. */
    private static boolean isWithoutNumber(String plain, TargetContext context) {
        Optional<Phrase> phrase = Phrase.of(SINGLE.matcher(plain).replaceAll(""));
        if (phrase.isEmpty() || !phrase.get().isBare() || WITHIN_THE_YEAR.contains(plain)) {
            return false;
        }
        String core = phrase.get().core();
        if (core.isEmpty()) {
            return phrase.get().comparator() != null;
        }
        return !core.equals(AmountStep.HALF_A_YEAR) && isUnit(core, context);
    }

    private static boolean isUnit(String core, TargetContext context) {
        if (Unit.known(core).isPresent()) {
            return true;
        }
        TargetContext alone = TargetContext.of(context.subcategory(), "");
        return core.indexOf('/') > 0
                && UnitText.read(core, alone).filter(UnitText::listed).isPresent();
    }
}
