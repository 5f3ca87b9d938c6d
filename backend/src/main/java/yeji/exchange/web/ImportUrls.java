package yeji.exchange.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import yeji.platform.web.UrlRules;
import yeji.platform.web.UrlRules.Audience;
import yeji.platform.web.UrlRules.Rule;

@Configuration(proxyBeanMethods = false)
class ImportUrls {

    @Bean
    UrlRules importRules() {
        return UrlRules.of(new Rule(HttpMethod.POST, "/imports", Audience.SIGNED_IN));
    }
}
