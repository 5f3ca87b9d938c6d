package yeji.form.target.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yeji.form.target.Target;

/** Step 9: percentages in words and as fractions: 百分之九十, 三分之二, 2/3. */
final class PercentWordsStep implements Step {
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,9})/(\\d{1,9})");
    private static final String OF = "分之";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Two thirds have no last digit: 66.6667%. */
    private static final int DIGITS_OF_FRACTION = 4;

    @Override
    public Optional<Target> read(Wording wording) {
        return Phrase.of(wording.plain())
                .flatMap(phrase -> amount(phrase.core()).flatMap(amount -> Values.of(wording, phrase, amount)));
    }

    /** Takes what is left without comparators. */
    static Optional<Amount> amount(String core) {
        Matcher fraction = FRACTION.matcher(core);
        if (fraction.matches()) {
            return share(new BigDecimal(fraction.group(1)), new BigDecimal(fraction.group(2)));
        }
        int of = core.indexOf(OF);
        return of < 0 ? Optional.empty() : inWords(core.substring(0, of), core.substring(of + OF.length()));
    }

    private static Optional<Amount> inWords(String whole, String part) {
        Optional<BigDecimal> number = part.equals("百") ? Optional.of(HUNDRED) : number(part);
        if (whole.equals("百") || whole.equals("千")) {
            return number.map(found -> Amount.percent(found, whole.equals("百") ? "%" : "‰"));
        }
        Optional<BigDecimal> all = number(whole);
        return all.isEmpty() ? Optional.empty() : number.flatMap(found -> share(found, all.get()));
    }

    private static Optional<BigDecimal> number(String text) {
        return Numbers.at(text, 0).filter(found -> found.end() == text.length()).map(Numbers.Found::value);
    }

    /** More than the whole is no share: 24/7. */
    private static Optional<Amount> share(BigDecimal part, BigDecimal whole) {
        if (whole.signum() <= 0 || part.signum() < 0 || part.compareTo(whole) > 0) {
            return Optional.empty();
        }
        BigDecimal percent = part.multiply(HUNDRED).divide(whole, DIGITS_OF_FRACTION, RoundingMode.HALF_UP);
        BigDecimal plain = percent.stripTrailingZeros();
        return Optional.of(Amount.percent(plain.scale() < 0 ? plain.setScale(0) : plain, "%"));
    }
}
