package yeji.form.target.reading;

import java.util.Optional;
import yeji.form.target.Target;

/** Step 10: from a number to a number: 10～20个. */
final class RangeStep implements Step {
    @Override
    public Optional<Target> read(Wording wording) {
        return Phrase.of(wording.plain())
                .flatMap(phrase -> Amount.range(phrase.core(), wording.context())
                        .flatMap(amount -> Values.of(wording, phrase, amount)));
    }
}
