/** What becomes of a call's edits on a form that others changed meanwhile: changed, conflict, or rejected. Pure. */
@NamedInterface("edit-deciding")
@NullMarked
package yeji.form.edit.deciding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
