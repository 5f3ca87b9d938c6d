package yeji.form.target.reading;

import java.util.Optional;
import yeji.form.target.QualitativeTarget;
import yeji.form.target.Scale;
import yeji.form.target.Target;
import yeji.form.target.TargetKind;

/** Step 3: a bracket behind an understood value says more about it: 3个（每季度1个）. */
final class NoteStep implements Step {
    @Override
    public Optional<Target> read(Wording wording) {
        String plain = wording.plain();
        int open = openingOfLast(plain);
        if (open <= 0) {
            return Optional.empty();
        }
        String note = plain.substring(open + 1, plain.length() - 1);
        Target head = Steps.readHead(wording.withNote(plain.substring(0, open), note));
        return isUnderstood(head, wording) ? Optional.of(head) : Optional.empty();
    }

    /** Index of the bracket that the last character closes, -1 if there is none. */
    private static int openingOfLast(String plain) {
        if (!plain.endsWith(")")) {
            return -1;
        }
        int depth = 0;
        for (int at = plain.length() - 1; at >= 0; at--) {
            if (plain.charAt(at) == ')') {
                depth++;
            } else if (plain.charAt(at) == '(' && --depth == 0) {
                return at;
            }
        }
        return -1;
    }

    /** Brackets among plain words are words as well. */
    private static boolean isUnderstood(Target head, Wording wording) {
        if (head instanceof QualitativeTarget words && words.scale() == Scale.NONE) {
            return WordsStep.hasDigits(wording.plain());
        }
        return head.kind() != TargetKind.UNKNOWN && head.kind() != TargetKind.BLANK;
    }
}
