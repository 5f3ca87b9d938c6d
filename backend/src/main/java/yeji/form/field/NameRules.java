package yeji.form.field;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yeji.form.tree.Place;

/** What a name has to be where a form is started with it. */
public final class NameRules {

    private NameRules() {}

    /** @return what is wrong with a project's name; it may not be blank where a form is started */
    public static Optional<Problem> projectName(@Nullable String name) {
        FieldRule.Verdict verdict = FormField.PROJECT_NAME.rule().check(FieldValue.of(name));
        Place place = Place.ofForm(FormField.PROJECT_NAME.fieldName());
        if (verdict.kept() == null) {
            return Optional.of(new Problem(null, verdict.code(), place, verdict.message(), verdict.figures(), null));
        }
        return name == null || name.isBlank()
                ? Optional.of(new Problem(null, ProblemCode.BAD_VALUE, place, "form.problem.required", List.of(), null))
                : Optional.empty();
    }
}
