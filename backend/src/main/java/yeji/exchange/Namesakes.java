package yeji.exchange;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import yeji.access.Caller;
import yeji.form.Form;
import yeji.form.FormQuery;
import yeji.form.Forms;
import yeji.form.ProjectForm;
import yeji.form.naming.ProjectNames;
import yeji.form.paper.FormKind;

/** The forms that are there already and may be what a document is about. Only forms that the caller sees. */
@Component
public class Namesakes {

    private static final int LOOKED_AT = 200;

    private final Forms forms;

    Namesakes(Forms forms) {
        this.forms = forms;
    }

    /** The form that has the identity of an imported one: unit, year, kind, project. */
    public Optional<Form> existing(ImportedForm imported, Caller caller) {
        return isPlaced(imported) ? forms.findSame(imported.form(), caller) : Optional.empty();
    }

    /** If there is none: the project form of the same unit and year with the most similar name. Source: domain.md, 7.3. */
    public Optional<Form> similar(ImportedForm imported, Caller caller) {
        Form form = imported.form();
        boolean asked = isPlaced(imported)
                && form.kind() == FormKind.PROJECT
                && existing(imported, caller).isEmpty();
        if (!asked) {
            return Optional.empty();
        }
        FormQuery inUnitAndYear = new FormQuery(
                caller.scope(),
                form.docket().budgetYear(),
                form.docket().unitPath(),
                FormKind.PROJECT,
                null,
                null,
                new FormQuery.Order(FormQuery.Field.CHANGED, true));
        return forms.list(inUnitAndYear, new FormQuery.Part(LOOKED_AT, false, null, null)).stream()
                .map(FormQuery.Entry::form)
                .filter(other -> other.docket().unitId().equals(form.docket().unitId()))
                .filter(other -> likeness(form, other) >= ProjectNames.SIMILAR)
                .max(Comparator.comparingDouble(other -> likeness(form, other)));
    }

    /** Whether its unit and its year are known: else nothing can be the same. */
    private static boolean isPlaced(ImportedForm imported) {
        return imported.yearStated() && imported.destination().stored() != null;
    }

    private static double likeness(Form one, Form other) {
        return one instanceof ProjectForm first && other instanceof ProjectForm second
                ? ProjectNames.likeness(first.projectName(), second.projectName())
                : 0;
    }
}
