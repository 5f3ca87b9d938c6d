package yeji.form.target.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import yeji.form.naming.SubcategoryCode;
import yeji.form.target.Target;
import yeji.form.target.TargetContext;
import yeji.form.target.Unit;
import yeji.form.target.UnknownTarget;

/** Step 12: a number and its unit: ≥600册, 98%以上, 475元/亩. */
final class AmountStep implements Step {
    static final String HALF_A_YEAR = "半年";
    /** Days a week and hours a day: what is meant is round the clock. */
    private static final Pattern ROUND_THE_CLOCK = Pattern.compile("\\d{1,3}[×xX*]24小时");
    /** How a spreadsheet counts the days of 2000 to 2099. */
    private static final BigDecimal FIRST_SPREADSHEET_DAY = BigDecimal.valueOf(36_526);

    private static final BigDecimal LAST_SPREADSHEET_DAY = BigDecimal.valueOf(73_050);

    @Override
    public Optional<Target> read(Wording wording) {
        return Phrase.of(wording.plain()).flatMap(phrase -> read(wording, phrase));
    }

    private static Optional<Target> read(Wording wording, Phrase phrase) {
        TargetContext context = wording.context();
        Optional<Amount> found = amount(phrase.core(), context);
        if (found.isEmpty()) {
            boolean price = isPriceWithoutMoneyUnit(phrase.core());
            return price ? wording.unknown(UnknownTarget.Why.PRICE_WITHOUT_MONEY_UNIT) : Optional.empty();
        }
        if (isSpreadsheetDate(found.get(), context)) {
            return wording.unknown(UnknownTarget.Why.SPREADSHEET_DATE);
        }
        return Values.of(wording, phrase, found.get());
    }

    private static Optional<Amount> amount(String core, TargetContext context) {
        if (ROUND_THE_CLOCK.matcher(core).matches()) {
            return Amount.single("24小时", context);
        }
        return Amount.single(
                core.startsWith(HALF_A_YEAR) ? "0.5年" + core.substring(HALF_A_YEAR.length()) : core, context);
    }

    private static boolean isSpreadsheetDate(Amount amount, TargetContext context) {
        return context.subcategory() == SubcategoryCode.TIMELINESS
                && amount.unit().isMissing()
                && amount.number().scale() == 0
                && amount.number().compareTo(FIRST_SPREADSHEET_DAY) >= 0
                && amount.number().compareTo(LAST_SPREADSHEET_DAY) <= 0;
    }

    /** 28.40/株, but not 3/月. */
    private static boolean isPriceWithoutMoneyUnit(String core) {
        return Numbers.at(core, 0)
                .filter(found -> core.startsWith("/", found.end()))
                .flatMap(found -> UnitText.units(core.substring(found.end() + 1)))
                .filter(AmountStep::areThings)
                .isPresent();
    }

    private static boolean areThings(List<Unit> units) {
        return units.stream().noneMatch(Unit::isTime);
    }
}
