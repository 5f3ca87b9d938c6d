package yeji.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets through to which URL, and the headers that every answer has. The default is no. */
@Configuration(proxyBeanMethods = false)
class SecurityChain {

    /** Nothing but the page's own files, and no way to be framed. React sets styles by the CSSOM, which this does not stop. */
    static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String[] HEALTH = {
        "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"
    };
    private static final String NO_DEVICES =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            List<UrlRules> rules,
            PageRequests page,
            SecurityContextRepository contexts,
            CsrfTokens csrf,
            Problems problems) {
        return http.authorizeHttpRequests(urls -> allow(urls, rules, page))
                .securityContext(context -> context.securityContextRepository(contexts))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(anonymous -> {})
                .csrf(tokens -> tokens.spa()
                        .csrfTokenRepository(csrf.repository())
                        .requireCsrfProtectionMatcher(SecurityChain::canBeForged)
                        .sessionAuthenticationStrategy((who, request, response) -> {
                            // a token is renewed by the door of signing in alone, not with every request
                        }))
                .exceptionHandling(faults -> faults.authenticationEntryPoint((request, response, cause) ->
                                problems.write(request, response, HttpStatus.UNAUTHORIZED))
                        .accessDeniedHandler(
                                (request, response, cause) -> problems.write(request, response, HttpStatus.FORBIDDEN)))
                .headers(SecurityChain::headers)
                .build();
    }

    /** A socket is opened by who is signed in; over HTTP it is the API itself that says UNAUTHENTICATED. */
    private static boolean isHandshake(HttpServletRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }

    private static void allow(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry urls,
            List<UrlRules> modules,
            PageRequests page) {
        urls.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll();
        urls.requestMatchers(HttpMethod.GET, HEALTH).permitAll();
        urls.requestMatchers("/actuator/**").denyAll();
        urls.requestMatchers(SecurityChain::isHandshake).authenticated();
        urls.requestMatchers("/graphql").permitAll();
        for (UrlRules module : modules) {
            for (UrlRules.Rule rule : module.rules()) {
                var url = urls.requestMatchers(rule.method(), rule.pattern());
                switch (rule.audience()) {
                    case ANYBODY -> url.permitAll();
                    case SIGNED_IN -> url.authenticated();
                }
            }
        }
        urls.requestMatchers(page).permitAll();
        urls.anyRequest().denyAll();
    }

    /**
     * Without a session there is nothing that another site could do in somebody's name, but for signing them in
     * as someone else.
     */
    private static boolean canBeForged(HttpServletRequest request) {
        if (READING.contains(request.getMethod())) return false;
        return request.getRequestURI().equals("/session")
                || Cookies.read(request, Cookies.SESSION).isPresent();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
