package yeji.form.naming;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names compared without regard to width, case, blanks, punctuation and symbols: （四送一服） = (四送一服). Source: domain.md, 7.1. */
public final class NormalizedName {

    private static final Pattern NOT_COMPARED = Pattern.compile("[\\p{Z}\\p{C}\\p{P}\\p{S}\\s]+");

    private NormalizedName() {}

    /** N(s): NFKC, case-folded, all blanks, punctuation and symbols removed. */
    public static String of(String name) {
        String compatible = Normalizer.normalize(name, Normalizer.Form.NFKC);
        // upper, then lower: folds letters such as ß and ς that one step would keep apart
        return NOT_COMPARED
                .matcher(compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
