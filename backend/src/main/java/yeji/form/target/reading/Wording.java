package yeji.form.target.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yeji.form.target.Target;
import yeji.form.target.TargetContext;
import yeji.form.target.UnknownTarget;

/**
 * What a step is asked to read.
 *
 * @param text as written, for the result
 * @param plain NFKC without blanks, for matching; without the trailing note if that was taken off
 * @param note what was taken off
 */
record Wording(
        String text,
        String plain,
        TargetContext context,
        @Nullable String note) {
    /** The same with less of the text left to read. */
    Wording rest(String plainRest) {
        return new Wording(text, plainRest, context, note);
    }

    Wording withNote(String head, String newNote) {
        return new Wording(text, head, context, newNote);
    }

    /** A part of it that must be understood by itself, so without units from elsewhere. */
    Wording part(String plainPart) {
        TargetContext alone = new TargetContext(context.subcategory(), "", null, context.directionColumn());
        return new Wording(plainPart, plainPart, alone, null);
    }

    Optional<Target> unknown(UnknownTarget.Why why) {
        return Optional.of(new UnknownTarget(text, why));
    }
}
