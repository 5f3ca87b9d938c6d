/** Edits in the shape of the API: how they are sent, kept in the history, and written in {@code contract/edits}. */
@NamedInterface("edit-json")
@NullMarked
package yeji.form.edit.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
