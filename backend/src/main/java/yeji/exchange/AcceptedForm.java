package yeji.exchange;

import org.jspecify.annotations.Nullable;
import yeji.form.edit.deciding.Outcome;

/**
 * What became of one form of an import.
 *
 * @param result null if it was left out
 */
public record AcceptedForm(int index, @Nullable Outcome result) {}
