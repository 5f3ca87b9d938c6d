/** What every module stands on, and no word of the domain. Its three rooms are open to all: graphql, mongo, web. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package yeji.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
