/** The public bodies (部门（单位）): a tree with codes. Door: {@link yeji.organisation.Units}. */
@ApplicationModule(allowedDependencies = {"access", "platform", "platform :: *"})
@NullMarked
package yeji.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
