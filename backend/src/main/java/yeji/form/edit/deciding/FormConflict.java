package yeji.form.edit.deciding;

import java.util.List;
import yeji.form.Form;

/** Somebody changed the same places since the caller's base; nothing was stored. */
public record FormConflict(Form form, List<Conflict> conflicts) implements Outcome, Decision {

    public FormConflict {
        conflicts = List.copyOf(conflicts);
    }
}
