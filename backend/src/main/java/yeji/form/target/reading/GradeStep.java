package yeji.form.target.reading;

import java.util.Optional;
import java.util.Set;
import yeji.form.target.Comparator;
import yeji.form.target.Direction;
import yeji.form.target.QualitativeTarget;
import yeji.form.target.Scale;
import yeji.form.target.Target;

/** Step 4: 是, 否, and the grades. */
final class GradeStep implements Step {
    private static final Set<String> YES_NO = Set.of("是", "否", "是/否");
    private static final Set<String> GRADES = Set.of("优", "优秀", "优良", "良", "良好", "中", "中等", "低", "差");

    @Override
    public Optional<Target> read(Wording wording) {
        if (YES_NO.contains(wording.plain())) {
            return words(wording, Scale.YES_NO);
        }
        return Phrase.of(wording.plain()).filter(GradeStep::isGrade).flatMap(phrase -> words(wording, Scale.GRADE));
    }

    /** A grade is reached by a better one anyway, so 良好以上 and 达到良好 are grades too. */
    private static boolean isGrade(Phrase phrase) {
        return phrase.isBare()
                && phrase.comparatorOr(Comparator.AT_LEAST) == Comparator.AT_LEAST
                && GRADES.contains(phrase.core());
    }

    private static Optional<Target> words(Wording wording, Scale scale) {
        Direction direction = Directions.of(Direction.NONE, wording.context());
        return Optional.of(new QualitativeTarget(wording.text(), direction, wording.plain(), scale));
    }
}
