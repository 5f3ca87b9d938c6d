package yeji.account;

import org.springframework.security.core.AuthenticatedPrincipal;
import yeji.access.Caller;

/**
 * Who is signed in, and by which session: the principal of a request. Not a {@link java.security.Principal}: for an argument of
 * that kind controllers would be given the authentication around it.
 *
 * @param caller as of the request
 * @param session the key of the session in the storage: the hash of the cookie's value
 */
public record SignedIn(Caller caller, String session) implements AuthenticatedPrincipal {

    @Override
    public String getName() {
        return caller.person().value();
    }
}
