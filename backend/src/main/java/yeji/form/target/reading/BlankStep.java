package yeji.form.target.reading;

import java.util.Optional;
import java.util.Set;
import yeji.form.target.BlankTarget;
import yeji.form.target.Target;

/** Step 1: nothing is written, in one of the ways to say so. Source: domain.md 1.5. */
final class BlankStep implements Step {
    private static final Set<String> BLANKS = Set.of("", "-", "—", "——", "/", "*");

    @Override
    public Optional<Target> read(Wording wording) {
        return BLANKS.contains(wording.plain()) ? Optional.of(new BlankTarget(wording.text())) : Optional.empty();
    }
}
