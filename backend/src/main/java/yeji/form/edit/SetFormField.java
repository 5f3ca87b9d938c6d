package yeji.form.edit;

import java.util.List;
import yeji.form.Form;
import yeji.form.field.FieldValue;
import yeji.form.field.FormField;
import yeji.form.tree.Place;

/** Says what a field of the form itself is to hold. */
public record SetFormField(FormField field, FieldValue value) implements FormEdit {

    public Place place() {
        return Place.ofForm(field.fieldName());
    }

    @Override
    public Form applyTo(Form before) {
        return field.set(before, value);
    }

    @Override
    public List<FormEdit> inverseOn(Form before) {
        return List.of(new SetFormField(field, field.of(before)));
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.setFormField(this);
    }
}
