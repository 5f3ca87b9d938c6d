package yeji.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import yeji.account.Sessions;
import yeji.platform.web.Cookies;

/**
 * From a request's cookie to who asks, anew for each request. Nothing is written: sessions are opened and closed
 * by their door.
 */
@Component
class SessionContexts implements SecurityContextRepository {

    private static final String FOUND = SessionContexts.class.getName();

    private final Sessions sessions;

    SessionContexts(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        HttpServletRequest request = exchange.getRequest();
        if (request.getAttribute(FOUND) instanceof SecurityContext found) return found;
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        // kept before it is known: a storage that is away is met once, not again by who looks after the answer is
        // written
        request.setAttribute(FOUND, context);
        Cookies.read(request, Cookies.SESSION)
                .flatMap(sessions::use)
                .ifPresent(who -> context.setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(who, null, List.of())));
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // what a session says stands in the storage, not in the context of a request
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return Cookies.read(request, Cookies.SESSION).isPresent();
    }
}
