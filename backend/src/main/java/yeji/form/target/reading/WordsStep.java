package yeji.form.target.reading;

import java.util.Optional;
import yeji.form.target.Direction;
import yeji.form.target.QualitativeTarget;
import yeji.form.target.Scale;
import yeji.form.target.Target;

/** Step 13: what is no value and has no digits is words: 有效保障, 按月安排. */
final class WordsStep implements Step {
    @Override
    public Optional<Target> read(Wording wording) {
        if (hasDigits(wording.plain())) {
            return Optional.empty();
        }
        Direction direction = Directions.of(Direction.NONE, wording.context());
        return Optional.of(new QualitativeTarget(wording.text(), direction, wording.plain(), Scale.NONE));
    }

    static boolean hasDigits(String plain) {
        return plain.codePoints().anyMatch(Character::isDigit);
    }
}
