package yeji.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** The token of the XSRF-TOKEN cookie that a page sends back as X-XSRF-TOKEN, and no other site can. */
@Component
public class CsrfTokens {

    private final CookieCsrfTokenRepository repository = CookieCsrfTokenRepository.withHttpOnlyFalse();

    CsrfTokens() {
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
    }

    CsrfTokenRepository repository() {
        return repository;
    }

    /** A new token for a new session: whoever knew the old one knows nothing now. */
    public void replace(HttpServletRequest request, HttpServletResponse response) {
        save(repository.generateToken(request), request, response);
    }

    /** Takes the token away. */
    public void clear(HttpServletRequest request, HttpServletResponse response) {
        save(null, request, response);
    }

    private void save(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        repository.saveToken(token, request, response);
    }
}
