package yeji.form.target.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeji.form.target.Target;
import yeji.form.target.TargetContext;
import yeji.form.target.Unit;
import yeji.form.target.UnknownTarget;

/** Step 11: what the value is for stands in front: 每亩300元, 每季度1次, 每人每月600元. 每个, 每场 … are left to {@link Phrase}. */
final class EachStep implements Step {
    private static final int MOST_THINGS = 3;
    private static final int LONGEST_THING = 5;

    @Override
    public Optional<Target> read(Wording wording) {
        String rest = wording.plain();
        List<Unit> things = new ArrayList<>();
        while (rest.startsWith("每") && things.size() < MOST_THINGS) {
            Optional<String> thing = thingIn(rest.substring(1));
            if (thing.isEmpty()) {
                return Optional.empty();
            }
            things.add(Unit.of(thing.get()));
            rest = rest.substring(1 + thing.get().length());
        }
        boolean each = things.size() == 1 && Phrase.isEach("每" + things.get(0).text());
        return things.isEmpty() || each ? Optional.empty() : value(wording.rest(rest), things);
    }

    private static Optional<Target> value(Wording rest, List<Unit> things) {
        TargetContext context = rest.context();
        return Phrase.of(rest.plain())
                .flatMap(phrase -> Amount.range(phrase.core(), context)
                        .or(() -> Amount.single(phrase.core(), context))
                        .flatMap(amount -> value(rest, phrase, amount, things)));
    }

    private static Optional<Target> value(Wording rest, Phrase phrase, Amount amount, List<Unit> things) {
        if (amount.unit().isMissing()) {
            boolean time = things.stream().anyMatch(Unit::isTime);
            return rest.unknown(time ? UnknownTarget.Why.NO_VALUE : UnknownTarget.Why.PRICE_WITHOUT_MONEY_UNIT);
        }
        return Values.of(rest, phrase, amount.perAlso(things));
    }

    /** The longest unit that we know, else the word before the number or comparator. */
    private static Optional<String> thingIn(String text) {
        int longest = Math.min(LONGEST_THING, text.length());
        for (int end = longest; end > 0; end--) {
            if (Unit.known(text.substring(0, end)).isPresent()) {
                return Optional.of(text.substring(0, end));
            }
        }
        for (int end = 1; end < longest; end++) {
            boolean valueFollows = Numbers.isDigit(text.charAt(end))
                    || ComparatorWords.before(text.substring(end)).isPresent();
            if (valueFollows) {
                return Optional.of(text.substring(0, end)).filter(UnitText::isUnitName);
            }
        }
        return Optional.empty();
    }
}
