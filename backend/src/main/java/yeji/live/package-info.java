/** Who hears of a change: live streams of a form's revisions, within a process and across instances. Events carry no content. */
@ApplicationModule(
        allowedDependencies = {"access", "organisation", "account", "form", "form :: *", "platform", "platform :: *"})
@NullMarked
package yeji.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
