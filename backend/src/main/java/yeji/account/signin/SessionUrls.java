package yeji.account.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import yeji.platform.web.UrlRules;
import yeji.platform.web.UrlRules.Audience;
import yeji.platform.web.UrlRules.Rule;

@Configuration(proxyBeanMethods = false)
class SessionUrls {

    @Bean
    UrlRules sessionRules() {
        return UrlRules.of(
                new Rule(HttpMethod.GET, "/session", Audience.ANYBODY),
                new Rule(HttpMethod.POST, "/session", Audience.ANYBODY),
                new Rule(HttpMethod.DELETE, "/session", Audience.ANYBODY));
    }
}
