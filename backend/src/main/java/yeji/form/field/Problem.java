package yeji.form.field;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yeji.form.FormId;
import yeji.form.tree.Place;

/**
 * One thing that is wrong with what was sent for a form.
 *
 * @param editIndex which edit of the call, from 0; null for the call as a whole
 * @param place where; null for the call as a whole
 * @param message key of the text in the message bundle, filled with {@code figures}
 * @param formId another form that is concerned; shown only to who may see it
 */
public record Problem(
        @Nullable Integer editIndex,
        ProblemCode code,
        @Nullable Place place,
        String message,
        List<Object> figures,
        @Nullable FormId formId) {

    public Problem {
        figures = List.copyOf(figures);
    }

    /** A problem of one edit. */
    public static Problem at(
            int editIndex, ProblemCode code, @Nullable Place place, String message, Object... figures) {
        return new Problem(editIndex, code, place, message, List.of(figures), null);
    }

    /** A problem of the call as a whole. */
    public static Problem ofCall(ProblemCode code, String message, Object... figures) {
        return new Problem(null, code, null, message, List.of(figures), null);
    }

    /** The id that a caller made for a new node is no UUID. */
    public static Problem badNodeId(int editIndex) {
        return at(editIndex, ProblemCode.BAD_VALUE, null, "form.problem.node-id");
    }

    /** The same with the form that is concerned. */
    public Problem about(FormId concerned) {
        return new Problem(editIndex, code, place, message, figures, concerned);
    }
}
