package yeji.account.signin;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import yeji.access.PersonId;
import yeji.account.People;
import yeji.account.Sessions;
import yeji.account.SignedIn;
import yeji.platform.graphql.GlobalId;
import yeji.platform.web.Cookies;
import yeji.platform.web.CsrfTokens;
import yeji.platform.web.Problems;

/** {@code /session}: who is signed in, signing in, signing out. Source: api.md, sections 1 and 6. */
@RestController
class SessionController {

    private static final Duration DEVICE_KEPT = Duration.ofDays(400);
    private static final int LONGEST_INPUT = 200;

    private final SignIn signIn;
    private final Sessions sessions;
    private final People people;
    private final CsrfTokens csrf;
    private final Problems problems;

    SessionController(SignIn signIn, Sessions sessions, People people, CsrfTokens csrf, Problems problems) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.people = people;
        this.csrf = csrf;
        this.problems = problems;
    }

    /** Body of POST. */
    record Credentials(@Nullable String username, @Nullable String password) {}

    /** Who is signed in, as the page wants it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SessionState(boolean authenticated, @Nullable SessionUser user) {}

    /** The same names as {@code User} in the schema. */
    record SessionUser(String id, String name, String username) {}

    @GetMapping("/session")
    SessionState session(@Nullable Authentication who) {
        return who != null && who.getPrincipal() instanceof SignedIn signedIn
                ? stateOf(signedIn.caller().person())
                : new SessionState(false, null);
    }

    private SessionState stateOf(PersonId person) {
        return people.find(person)
                .map(user -> new SessionState(
                        true,
                        new SessionUser(
                                new GlobalId("User", person.value()).text(),
                                user.name(),
                                people.usernameOf(person).orElse(""))))
                .orElse(new SessionState(false, null));
    }

    @PostMapping("/session")
    ResponseEntity<?> signIn(
            @RequestBody Credentials body, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        String username = body.username();
        String password = body.password();
        if (username == null
                || password == null
                || username.length() > LONGEST_INPUT
                || password.length() > LONGEST_INPUT) {
            return problems.answer(HttpStatus.BAD_REQUEST, "session.incomplete", locale);
        }
        Optional<String> device = Cookies.read(request, Cookies.DEVICE);
        SignIn.Result result = signIn.attempt(new SignIn.Attempt(username, password, device, request.getRemoteAddr()));
        if (result instanceof SignIn.TooSoon tooSoon) return waiting(tooSoon.delay(), locale);
        if (!(result instanceof SignIn.Welcome welcome)) {
            return problems.answer(HttpStatus.UNAUTHORIZED, "session.wrong", locale);
        }
        Cookies.read(request, Cookies.SESSION).ifPresent(sessions::close);
        csrf.replace(request, response);
        give(response, Cookies.write(request, Cookies.SESSION, welcome.session(), Cookies.UNTIL_CLOSED));
        give(response, Cookies.write(request, Cookies.DEVICE, welcome.device(), DEVICE_KEPT));
        return ResponseEntity.ok(stateOf(welcome.person().id()));
    }

    /** Beside the cookies that are set already: those of a ResponseEntity would replace them. */
    private static void give(HttpServletResponse response, String cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie);
    }

    private ResponseEntity<?> waiting(Duration wait, Locale locale) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return problems.answer(HttpStatus.TOO_MANY_REQUESTS, "session.wait", locale, seconds);
    }

    @DeleteMapping("/session")
    ResponseEntity<Void> signOut(HttpServletRequest request, HttpServletResponse response) {
        Cookies.read(request, Cookies.SESSION).ifPresent(sessions::close);
        SecurityContextHolder.clearContext();
        csrf.clear(request, response);
        give(response, Cookies.write(request, Cookies.SESSION, "", Duration.ZERO));
        return ResponseEntity.noContent().build();
    }
}
