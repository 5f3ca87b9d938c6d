package yeji.form.edit;

import java.util.List;
import yeji.form.Form;

/**
 * One change of a form as a value: applied, undone, stored, sent, decided on. A call of the API becomes one or more of
 * these, each of a single place. Names nodes by id, so that nothing has to be mapped when others change the form meanwhile.
 */
public sealed interface FormEdit permits SetFormField, SetNodeField, AddNode, MoveNode, RemoveNode {

    /**
     * The form after this edit, taken literally: what others did is the matter of deciding.
     *
     * @throws IllegalStateException if the edit does not fit the form, which its caller has to have looked at
     */
    Form applyTo(Form before);

    /**
     * What puts back what stood there, asked of the form to which this edit is about to be applied; a removed
     * category takes many.
     */
    List<FormEdit> inverseOn(Form before);

    /** Tells the kinds apart for whoever is outside: a new kind breaks the build. */
    <R> R fold(Cases<R> cases);

    /** One answer for each kind of edit. */
    interface Cases<R> {
        R setFormField(SetFormField edit);

        R setNodeField(SetNodeField edit);

        R addNode(AddNode edit);

        R moveNode(MoveNode edit);

        R removeNode(RemoveNode edit);
    }
}
