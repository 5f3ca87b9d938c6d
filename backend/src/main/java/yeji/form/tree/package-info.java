/** The nodes of a form: the indicator tree in its three levels, and the tasks; and how a place among them is named. */
@NamedInterface("tree")
@NullMarked
package yeji.form.tree;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
