/** Documents in and out: what others wrote in Word or as text becomes forms, with every doubt told before anything is stored. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "organisation",
            "organisation :: ids",
            "account",
            "form",
            "form :: *",
            "platform",
            "platform :: *"
        })
@NullMarked
package yeji.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
