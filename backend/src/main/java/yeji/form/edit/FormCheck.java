package yeji.form.edit;

import java.util.ArrayList;
import java.util.List;
import yeji.form.Form;
import yeji.form.field.FieldRule;
import yeji.form.field.FieldValue;
import yeji.form.field.FormField;
import yeji.form.field.NodeField;
import yeji.form.field.Problem;
import yeji.form.field.ProblemCode;
import yeji.form.tree.Node;
import yeji.form.tree.Place;

/** Holds a form that comes from outside as a whole against the same rules as single edits. */
public final class FormCheck {

    private FormCheck() {}

    /** What the form could not say if it had been typed in, each thing at its place; empty: it may be stored. */
    public static List<Problem> problemsOf(Form form) {
        List<Problem> problems = new ArrayList<>();
        for (FormField field : FormField.values()) {
            if (field.belongsTo(form)) {
                check(field.rule(), field.of(form), Place.ofForm(field.fieldName()), problems);
            }
        }
        List<Spot> spots = List.copyOf(FormNodes.spots(form).values());
        for (Spot spot : spots) {
            checkNode(spot.node(), problems);
        }
        if (spots.size() > FormNodes.MAX) {
            problems.add(Problem.ofCall(ProblemCode.TOO_LARGE, "form.problem.too-many-nodes", FormNodes.MAX));
        }
        return problems;
    }

    private static void checkNode(Node node, List<Problem> problems) {
        for (NodeField field : NodeField.of(node.kind())) {
            check(field.rule(), field.of(node), new Place(node.id(), field.fieldName()), problems);
        }
    }

    private static void check(FieldRule rule, FieldValue value, Place place, List<Problem> problems) {
        FieldRule.Verdict verdict = rule.check(value);
        if (verdict.kept() == null) {
            problems.add(new Problem(null, verdict.code(), place, verdict.message(), verdict.figures(), null));
        }
    }
}
