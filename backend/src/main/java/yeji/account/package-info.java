/** People: who they are, how they sign in, and what keeps them signed in. Door: {@link yeji.account.People}. */
@ApplicationModule(allowedDependencies = {"access", "organisation", "platform", "platform :: *"})
@NullMarked
package yeji.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
