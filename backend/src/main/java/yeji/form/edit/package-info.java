/** Changes of a form as values: applied, inverted, kept, and computed from what a form is to become. */
@NamedInterface("edit")
@NullMarked
package yeji.form.edit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
