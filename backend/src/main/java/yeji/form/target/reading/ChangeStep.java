package yeji.form.target.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yeji.form.target.Change;
import yeji.form.target.Target;
import yeji.form.target.TargetContext;

/** Step 8: by how many percent something is to rise or fall: 较上年下降10个百分点. */
final class ChangeStep implements Step {
    private static final String SINCE = "(?:(?:[较比](?:上年|去年)(?:同期)?|同比)[,、]?)?";
    private static final Pattern CHANGE = Pattern.compile(SINCE + "(?:(提高|增长|提升|增加)|下降|降低|减少)");

    @Override
    public Optional<Target> read(Wording wording) {
        Matcher matcher = CHANGE.matcher(wording.plain());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Change change = matcher.group(1) == null ? Change.DOWN : Change.UP;
        String rest = wording.plain().substring(matcher.end());
        return Phrase.of(rest)
                .flatMap(phrase -> amount(phrase.core(), wording.context())
                        .flatMap(amount -> Values.ofChange(wording, phrase, amount, change)));
    }

    private static Optional<Amount> amount(String core, TargetContext context) {
        return PercentWordsStep.amount(core)
                .or(() -> Amount.range(core, context))
                .or(() -> Amount.single(core, context));
    }
}
