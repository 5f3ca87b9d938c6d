/** The fields of a form and of its nodes: how each is read and set, what it takes, and what is wrong with what it refuses. */
@NamedInterface("field")
@NullMarked
package yeji.form.field;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
