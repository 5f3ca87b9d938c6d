/** What stands on the paper of either kind beside its tasks and indicators: heads, goal, money, and how the table is laid out. */
@NamedInterface("paper")
@NullMarked
package yeji.form.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
