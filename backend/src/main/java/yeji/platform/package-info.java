/** What every module stands on, and no word of the domain. Its rooms are open to all, each by its name. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package yeji.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
