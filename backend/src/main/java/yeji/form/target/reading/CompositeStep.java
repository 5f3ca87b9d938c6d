package yeji.form.target.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeji.form.target.CompositeTarget;
import yeji.form.target.MeasuredTarget;
import yeji.form.target.QuantityTarget;
import yeji.form.target.Target;

/** Step 14: several values, each understood by itself and with its unit: ≥3个，每个≥20分钟. */
final class CompositeStep implements Step {
    private static final String BETWEEN_PARTS = ",;、";

    @Override
    public Optional<Target> read(Wording wording) {
        List<String> texts = split(wording.plain());
        if (texts.size() < 2) {
            return Optional.empty();
        }
        List<MeasuredTarget> parts = new ArrayList<>();
        for (String text : texts) {
            Target part = Steps.readPart(wording.part(text));
            if (!(part instanceof MeasuredTarget measured) || isWithoutUnit(measured)) {
                return Optional.empty();
            }
            parts.add(measured);
        }
        return Optional.of(new CompositeTarget(wording.text(), Directions.of(parts), parts));
    }

    private static boolean isWithoutUnit(MeasuredTarget part) {
        return part instanceof QuantityTarget && part.measure().unit().isMissing();
    }

    /** Not inside a number (1,234) and not inside brackets. */
    private static List<String> split(String plain) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < plain.length(); at++) {
            char sign = plain.charAt(at);
            if (sign == '(') {
                depth++;
            } else if (sign == ')') {
                depth--;
            } else if (depth == 0 && isBetweenParts(plain, at)) {
                parts.add(plain.substring(from, at));
                from = at + 1;
            }
        }
        parts.add(plain.substring(from));
        return parts;
    }

    private static boolean isBetweenParts(String plain, int at) {
        char sign = plain.charAt(at);
        return BETWEEN_PARTS.indexOf(sign) >= 0 && !(sign == ',' && Numbers.separatesThousands(plain, at));
    }
}
