/** What names mean, however they are written: the official taxonomy of indicators, and names that are the same or alike. */
@NamedInterface("naming")
@NullMarked
package yeji.form.naming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
