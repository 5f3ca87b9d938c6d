package yeji.form.edit;

import java.util.List;

/** The form can't take this; nothing was stored. */
public record FormRejected(List<Problem> problems) implements Outcome, Decision {

    public FormRejected {
        problems = List.copyOf(problems);
    }

    public static FormRejected because(Problem problem) {
        return new FormRejected(List.of(problem));
    }
}
