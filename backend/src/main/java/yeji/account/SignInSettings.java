package yeji.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of signing in.
 *
 * @param idleTimeout how long a session lives without being used
 */
@ConfigurationProperties("yeji.sign-in")
public record SignInSettings(@DefaultValue("30m") Duration idleTimeout) {}
