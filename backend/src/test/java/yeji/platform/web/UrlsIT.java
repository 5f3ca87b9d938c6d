package yeji.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import yeji.Browser;
import yeji.Browsers;
import yeji.YejiIT;

/** The default is no: what no rule names is refused, whoever asks. */
@YejiIT
class UrlsIT {

    @Autowired
    Browsers browsers;

    @Autowired
    ApplicationContext context;

    @Autowired
    List<UrlRules> rules;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private record Url(String method, String path) {}

    private List<Url> mapped() {
        List<Url> urls = new ArrayList<>();
        for (RequestMappingInfoHandlerMapping mapping :
                context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values()) {
            Map<RequestMappingInfo, HandlerMethod> found = mapping.getHandlerMethods();
            for (RequestMappingInfo info : found.keySet()) {
                Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
                for (RequestMethod method :
                        methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods) {
                    info.getPatternValues().forEach(pattern -> urls.add(new Url(method.name(), pattern)));
                }
            }
        }
        return urls;
    }

    private boolean hasRule(Url url) {
        return url.path().startsWith("/actuator/health")
                || rules.stream()
                        .flatMap(module -> module.rules().stream())
                        .anyMatch(rule -> rule.method().name().equals(url.method())
                                && rule.pattern().equals(url.path()));
    }

    private static int call(Browser browser, Url url) {
        String path = url.path().replaceAll("\\{[^/]*}|\\*+", "x");
        return browser.send(request -> request.method(url.method(), BodyPublishers.noBody()), path)
                .status();
    }

    @Test
    void every_mapped_url_without_a_rule_is_refused_to_everybody() {
        List<Url> unruled = mapped().stream().filter(url -> !hasRule(url)).toList();
        assertThat(unruled).as("there are some, such as /error").isNotEmpty();
        for (Url url : unruled) {
            assertThat(call(browsers.open(), url)).as(url.toString()).isEqualTo(401);
            assertThat(call(browsers.signedIn("admin"), url)).as(url.toString()).isEqualTo(403);
        }
    }

    @Test
    void a_door_that_somebody_forgot_to_write_a_rule_for_is_no_page_and_closed() throws NoSuchMethodException {
        RequestMappingInfo forgotten = RequestMappingInfo.paths("/forgotten")
                .methods(RequestMethod.GET, RequestMethod.POST)
                .options(requestMappingHandlerMapping.getBuilderConfiguration())
                .build();
        Method method = Forgotten.class.getDeclaredMethod("answer");
        requestMappingHandlerMapping.registerMapping(forgotten, new Forgotten(), method);
        try {
            for (String verb : List.of("GET", "POST", "HEAD")) {
                assertThat(call(browsers.open(), new Url(verb, "/forgotten"))).isEqualTo(401);
                assertThat(call(browsers.signedIn("admin"), new Url(verb, "/forgotten")))
                        .isEqualTo(403);
            }
        } finally {
            requestMappingHandlerMapping.unregisterMapping(forgotten);
        }
    }

    /** A controller whose module has no rule for it. */
    static final class Forgotten {

        @ResponseBody
        String answer() {
            return "open";
        }
    }

    @Test
    void what_is_for_the_signed_in_is_refused_to_others() {
        for (UrlRules module : rules) {
            for (UrlRules.Rule rule : module.rules()) {
                if (rule.audience() == UrlRules.Audience.SIGNED_IN) {
                    Url url = new Url(rule.method().name(), rule.pattern());
                    assertThat(call(browsers.open(), url)).as(url.toString()).isEqualTo(401);
                }
            }
        }
    }

    @Test
    void health_says_up_or_down_and_nothing_of_the_inside_and_the_rest_of_the_actuator_is_closed() {
        Browser.Answer health = browsers.open().get("/actuator/health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.body().at("/status").asString()).isEqualTo("UP");
        assertThat(health.text()).doesNotContain("components", "mongo", "disk");
        for (String closed : List.of("/actuator", "/actuator/env", "/actuator/health/mongo", "/actuator/prometheus")) {
            assertThat(browsers.open().get(closed).status()).as(closed).isEqualTo(401);
        }
    }

    @Test
    void every_answer_has_the_headers_of_security_and_a_request_id() {
        for (String path : List.of("/", "/session", "/actuator/health", "/graphql", "/nothing.js")) {
            Browser.Answer answer = browsers.open().get(path);
            assertThat(answer.header("Content-Security-Policy")).as(path).contains(SecurityChain.CONTENT_POLICY);
            assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.header("X-Frame-Options")).contains("DENY");
            assertThat(answer.header("Referrer-Policy")).contains("same-origin");
            assertThat(answer.header("Permissions-Policy")).isPresent();
            assertThat(answer.header("Cross-Origin-Opener-Policy")).contains("same-origin");
            assertThat(answer.header("Cross-Origin-Resource-Policy")).contains("same-origin");
            assertThat(answer.header("X-Request-Id")).isPresent();
        }
    }

    @Test
    void a_request_id_of_a_proxy_is_kept_if_it_can_stand_in_a_log_line() {
        assertThat(browsers.open()
                        .send(r -> r.header("X-Request-Id", "proxy-42"), "/session")
                        .header("X-Request-Id"))
                .contains("proxy-42");
        assertThat(browsers.open()
                        .send(r -> r.header("X-Request-Id", "a b"), "/session")
                        .header("X-Request-Id"))
                .hasValueSatisfying(id -> assertThat(id).isNotEqualTo("a b"));
    }

    @Test
    void problems_are_told_in_the_language_of_the_request_chinese_without_one() {
        Browser browser = browsers.open();
        Browser.Answer chinese = browser.get("/nothing.js");
        assertThat(chinese.status()).isEqualTo(404);
        assertThat(chinese.header("Content-Type")).contains("application/problem+json");
        assertThat(chinese.body().at("/detail").asString()).isEqualTo("没有找到。");
        assertThat(chinese.body().at("/requestId").asString())
                .isEqualTo(chinese.header("X-Request-Id").orElseThrow());
        for (String english : List.of("en", "en-GB, en;q=0.9", "fr, en;q=0.5")) {
            Browser.Answer answer = browser.send(request -> request.header("Accept-Language", english), "/nothing.js");
            assertThat(answer.body().at("/detail").asString()).as(english).isEqualTo("Not found.");
        }
        for (String other : List.of("zh-CN", "fr", "*", "not a language;;")) {
            Browser.Answer answer = browser.send(request -> request.header("Accept-Language", other), "/nothing.js");
            assertThat(answer.body().at("/detail").asString()).as(other).isEqualTo("没有找到。");
        }
    }

    @Test
    void no_fault_tells_of_the_inside() {
        Browser browser = browsers.open();
        browser.get("/session");
        List<Browser.Answer> faults = List.of(
                browser.post("/session", "application/json", BodyPublishers.ofString("{\"username\":")),
                browser.post("/session", "text/plain", BodyPublishers.ofString("x")),
                browser.send(request -> request.method("PUT", BodyPublishers.noBody()), "/session"),
                browser.get("/nothing.js"));
        assertThat(faults).extracting(Browser.Answer::status).allMatch(status -> status >= 400 && status < 500);
        assertThat(faults)
                .allSatisfy(fault -> assertThat(fault.text())
                        .contains("requestId")
                        .doesNotContain("org.springframework", "Exception", "tools.jackson", "yeji."));
    }

    @Test
    void a_body_larger_than_allowed_is_refused_whether_its_length_is_stated_or_not() {
        Browser browser = browsers.open();
        browser.get("/session");
        String large = "{\"username\":\"" + "x".repeat(2 << 20) + "\"}";
        Browser.Answer stated = browser.post("/session", "application/json", BodyPublishers.ofString(large));
        Browser.Answer counted = browser.post(
                "/session", "application/json", BodyPublishers.fromPublisher(BodyPublishers.ofString(large)));
        assertThat(stated.status()).isEqualTo(413);
        assertThat(counted.status()).as(counted.toString()).isEqualTo(413);
    }

    @Test
    void nobody_gets_a_session_by_asking() {
        Browser browser = browsers.open();
        browser.get("/");
        browser.get("/session");
        browser.graphql("{ viewer { epoch } }");
        assertThat(browser.cookie("JSESSIONID")).isEmpty();
        assertThat(browser.cookie(Cookies.SESSION)).isEmpty();
    }
}
