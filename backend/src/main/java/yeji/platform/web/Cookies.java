package yeji.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/** The cookies of the page: never readable by scripts, never sent along by other sites, only over TLS where there is TLS. */
public final class Cookies {

    /** The cookie of the session. */
    public static final String SESSION = "SESSION";

    /** The cookie by which a device is known that signed in before. */
    public static final String DEVICE = "DEVICE";

    /** As long as the browser runs. */
    public static final Duration UNTIL_CLOSED = Duration.ofSeconds(-1);

    private static final int LONGEST = 200;

    private Cookies() {}

    /** The value of a cookie; empty if it is missing, or too long to be ours. */
    public static Optional<String> read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .findFirst();
    }

    /**
     * A cookie as a Set-Cookie header.
     *
     * @param age how long the browser keeps it; zero: it goes away now
     */
    public static String write(HttpServletRequest request, String name, String value, Duration age) {
        return ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path("/")
                .maxAge(age)
                .build()
                .toString();
    }
}
