/** Who may do what: a pure table that everybody asks. Roles, grants, the person who asks, and what they reach. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package yeji.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
