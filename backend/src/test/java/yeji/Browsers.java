package yeji;

import java.net.URI;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** Opens browsers on the application under test. */
public final class Browsers {

    /** The password of each account of the demo. */
    public static final String PASSWORD = "yeji-demo";

    private final Environment environment;
    private final JsonMapper json;

    Browsers(Environment environment, JsonMapper json) {
        this.environment = environment;
        this.json = json;
    }

    /** A new browser without any cookie. */
    public Browser open() {
        return new Browser(
                URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port")), json);
    }

    /** A new browser in which an account of the demo has signed in. */
    public Browser signedIn(String username) {
        Browser browser = open();
        Browser.Answer answer = browser.signIn(username, PASSWORD);
        if (answer.status() != 200) throw new AssertionError(username + " can't sign in: " + answer);
        return browser;
    }
}
