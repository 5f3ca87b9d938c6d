package yeji.form.edit.deciding;

import java.util.List;
import yeji.form.field.Problem;

/** The form can't take this; nothing was stored. */
public record FormRejected(List<Problem> problems) implements Outcome, Decision {

    public FormRejected {
        problems = List.copyOf(problems);
    }

    public static FormRejected because(Problem problem) {
        return new FormRejected(List.of(problem));
    }
}
