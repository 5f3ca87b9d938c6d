package yeji.platform.web;

import java.util.List;
import org.springframework.http.HttpMethod;

/**
 * Who may call which URLs of a module, told by a bean of the module. What no rule names is refused.
 *
 * @param rules in the order in which they are looked at
 */
public record UrlRules(List<Rule> rules) {

    /** Who may call. */
    public enum Audience {
        /** Everybody, signed in or not. */
        ANYBODY,
        /** Whoever is signed in. */
        SIGNED_IN
    }

    /**
     * One rule.
     *
     * @param pattern a path as Spring writes them: {@code /forms/{id}/export}
     */
    public record Rule(HttpMethod method, String pattern, Audience audience) {}

    public UrlRules {
        rules = List.copyOf(rules);
    }

    public static UrlRules of(Rule... rules) {
        return new UrlRules(List.of(rules));
    }
}
