/** Changes of a form as values: applied, inverted, decided on against what others changed meanwhile. */
@NamedInterface("edit")
@NullMarked
package yeji.form.edit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
