package yeji.account;

import java.security.Principal;
import yeji.access.Caller;

/**
 * Who is signed in, and by which session: the principal of a request.
 *
 * @param caller as of the request
 * @param session the key of the session in the storage: the hash of the cookie's value
 */
public record SignedIn(Caller caller, String session) implements Principal {

    @Override
    public String getName() {
        return caller.person().value();
    }
}
