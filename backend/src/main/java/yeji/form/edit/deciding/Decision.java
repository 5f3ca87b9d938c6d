package yeji.form.edit.deciding;

import java.util.List;
import yeji.form.Form;
import yeji.form.edit.FormEdit;
import yeji.form.edit.NewNode;

/** What the pure core says of a call, before anything is stored. */
public sealed interface Decision permits Decision.Apply, FormConflict, FormRejected {

    /**
     * The call can be stored.
     *
     * @param form the form after it, with the docket of before
     * @param edits what it does, as edits of the form of now; none if it changes nothing
     * @param inverse what undoes it
     */
    record Apply(Form form, List<FormEdit> edits, List<FormEdit> inverse, List<NewNode> newNodes) implements Decision {
        public Apply {
            edits = List.copyOf(edits);
            inverse = List.copyOf(inverse);
            newNodes = List.copyOf(newNodes);
        }
    }
}
