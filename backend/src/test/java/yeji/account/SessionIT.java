package yeji.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.net.http.HttpRequest.BodyPublishers;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.security.crypto.password.PasswordEncoder;
import yeji.Browser;
import yeji.Browsers;
import yeji.MovableClock;
import yeji.YejiIT;
import yeji.access.PersonId;
import yeji.access.Role;
import yeji.access.UnitId;
import yeji.account.storage.Person;
import yeji.account.storage.SessionStore;

@YejiIT
class SessionIT {

    private static final String WHO = "{ viewer { user { username } } }";

    @Autowired
    Browsers browsers;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    People people;

    @Autowired
    SessionStore store;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    Clock clock;

    @Autowired
    SecureRandom random;

    /** Failures count for the address too, which all tests share. */
    @AfterEach
    void forgetFailures() {
        mongo.remove(new Query(), "signInFailures");
    }

    private Person someone(String username) {
        Person person = new Person(
                PersonId.of(UUID.randomUUID()),
                username,
                "某人",
                passwords.encode("first-password"),
                1,
                List.of(new Person.Granted(Role.VIEWER, new UnitId("004"), null, null)));
        people.add(person);
        return person;
    }

    @Test
    void a_person_signs_in_asks_who_they_are_and_signs_out() {
        Browser browser = browsers.open();
        Browser.Answer before = browser.get("/session");
        assertThat(before.text()).isEqualTo("{\"authenticated\":false}");
        assertThat(browser.xsrfToken()).isPresent();

        Browser.Answer signedIn = browser.signIn("preparer", Browsers.PASSWORD);
        assertThat(signedIn.status()).as(signedIn.toString()).isEqualTo(200);
        assertThat(signedIn.body().at("/authenticated").asBoolean()).isTrue();
        assertThat(signedIn.body().at("/user/username").asString()).isEqualTo("preparer");
        assertThat(browser.get("/session").text()).isEqualTo(signedIn.text());
        assertThat(browser.graphql(WHO).data("viewer.user.username").asString()).isEqualTo("preparer");

        assertThat(browser.signOut().status()).isEqualTo(204);
        assertThat(browser.get("/session").text()).isEqualTo("{\"authenticated\":false}");
        Browser.Answer after = browser.graphql(WHO);
        assertThat(after.status()).isEqualTo(401);
        assertThat(after.code()).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void names_are_taken_however_they_are_typed() {
        assertThat(browsers.open().signIn(" Ｐreparer ", Browsers.PASSWORD).status())
                .isEqualTo(200);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_told_alike_and_neither_may_try_again_at_once() {
        Browser.Answer wrong = browsers.open().signIn("viewer", "wrong-password");
        Browser.Answer soon = browsers.open().signIn("viewer", Browsers.PASSWORD);
        forgetFailures();
        Browser.Answer unknown = browsers.open().signIn("nobody-" + UUID.randomUUID(), "wrong-password");
        Browser.Answer unknownSoon = browsers.open().signIn("viewer", Browsers.PASSWORD);

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.header("Content-Type")).contains("application/problem+json");
        assertThat(wrong.body().at("/detail")).isEqualTo(unknown.body().at("/detail"));
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(soon.status()).as(soon.toString()).isEqualTo(429);
        assertThat(soon.header("Retry-After"))
                .hasValueSatisfying(wait -> assertThat(Integer.parseInt(wait)).isPositive());
        assertThat(unknownSoon.status()).as("the address waits as well").isEqualTo(429);
    }

    @Test
    void a_device_that_signed_in_before_is_not_held_up_by_failures_elsewhere() {
        Browser known = browsers.signedIn("viewer");
        known.signOut();
        assertThat(browsers.open().signIn("viewer", "wrong-password").status()).isEqualTo(401);
        assertThat(browsers.open().signIn("viewer", Browsers.PASSWORD).status()).isEqualTo(429);
        assertThat(known.signIn("viewer", Browsers.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void a_known_device_has_a_delay_of_its_own() {
        Browser known = browsers.signedIn("viewer");
        known.signOut();
        assertThat(known.signIn("viewer", "wrong-password").status()).isEqualTo(401);
        assertThat(known.signIn("viewer", Browsers.PASSWORD).status()).isEqualTo(429);
        assertThat(browsers.open().signIn("viewer", Browsers.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void what_is_no_name_with_a_password_is_a_bad_request() {
        Browser browser = browsers.open();
        browser.get("/session");
        assertThat(browser.postJson("/session", Map.of("username", "viewer")).status())
                .isEqualTo(400);
        assertThat(browser.postJson("/session", Map.of("username", 1, "password", true))
                        .status())
                .isEqualTo(400);
        assertThat(browser.postJson("/session", Map.of("username", "viewer", "password", "x".repeat(201)))
                        .status())
                .isEqualTo(400);
        assertThat(browser.post("/session", "application/json", BodyPublishers.ofString("{"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whatever_changes_something_in_a_session_needs_the_token_of_that_session() {
        Browser browser = browsers.open();
        browser.get("/session");
        String before = browser.xsrfToken().orElseThrow();
        browser.signIn("preparer", Browsers.PASSWORD);
        assertThat(browser.xsrfToken())
                .hasValueSatisfying(now -> assertThat(now).isNotEqualTo(before));
        browser.setCookie("XSRF-TOKEN", "");

        assertThat(browser.graphql(WHO).status()).isEqualTo(403);
        assertThat(browser.signOut().status()).isEqualTo(403);
        assertThat(browser.get("/session").body().at("/authenticated").asBoolean())
                .isTrue();
        assertThat(browser.graphql(WHO).status()).as("with the new token").isEqualTo(200);

        Browser outside = browsers.open();
        Map<String, String> credentials = Map.of("username", "preparer", "password", Browsers.PASSWORD);
        assertThat(outside.postJson("/session", credentials).status()).isEqualTo(403);
    }

    @Test
    void the_sessions_cookie_is_for_this_site_alone_and_no_script_and_only_its_hash_is_stored() {
        Browser browser = browsers.open();
        List<String> cookies = browser.signIn("preparer", Browsers.PASSWORD)
                .response()
                .headers()
                .allValues("Set-Cookie");
        assertThat(cookies)
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("SESSION=")
                        .contains("HttpOnly", "SameSite=Strict", "Path=/")
                        .doesNotContain("Max-Age", "Expires"));
        assertThat(cookies)
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith("DEVICE=").contains("HttpOnly", "SameSite=Strict", "Max-Age"));

        String value = browser.cookie("SESSION").orElseThrow();
        List<Document> stored = mongo.findAll(Document.class, "sessions");
        assertThat(stored).anyMatch(session -> session.getString("_id").equals(Sessions.hash(value)));
        assertThat(stored.toString()).doesNotContain(value);
        assertThat(mongo.findAll(Document.class, "devices").toString())
                .doesNotContain(browser.cookie("DEVICE").orElseThrow());
    }

    @Test
    void signing_in_anew_ends_the_session_before_and_never_keeps_its_cookie() {
        Browser browser = browsers.signedIn("preparer");
        String first = browser.cookie("SESSION").orElseThrow();
        browser.signIn("head", Browsers.PASSWORD);
        assertThat(browser.cookie("SESSION"))
                .hasValueSatisfying(now -> assertThat(now).isNotEqualTo(first));
        assertThat(store.find(Sessions.hash(first))).isEmpty();
    }

    @Test
    void a_cookie_that_nobody_gave_is_nobodys() {
        Browser browser = browsers.open();
        browser.get("/session");
        browser.setCookie("SESSION", "made-up");
        assertThat(browser.get("/session").body().at("/authenticated").asBoolean())
                .isFalse();
        assertThat(browser.graphql(WHO).status()).isEqualTo(401);
    }

    @Test
    void sessions_end_with_a_change_of_password_or_of_grants() {
        for (boolean password : new boolean[] {true, false}) {
            String username = "leaver-" + UUID.randomUUID();
            Person person = someone(username);
            Browser browser = browsers.open();
            assertThat(browser.signIn(username, "first-password").status()).isEqualTo(200);
            assertThat(browser.graphql(WHO).status()).isEqualTo(200);
            if (password) {
                people.setPassword(person.id(), "second-password");
            } else {
                people.setGrants(person.id(), List.of());
            }
            assertThat(browser.graphql(WHO).code()).isEqualTo("UNAUTHENTICATED");
            assertThat(People.STALE_SECONDS)
                    .as("seconds after which other instances know")
                    .isLessThan(5);
        }
    }

    @Test
    void a_session_ends_when_it_is_idle_and_its_use_is_written_once_a_minute() {
        MovableClock time = new MovableClock(Instant.parse("2024-10-31T06:32:05Z"));
        Sessions sessions = new Sessions(store, people, time, random, new SignInSettings(Duration.ofMinutes(30)));
        Person person = someone("idle-" + UUID.randomUUID());
        String cookie = sessions.open(person);
        String key = Sessions.hash(cookie);
        Instant begun = time.instant();

        time.pass(Duration.ofSeconds(59));
        assertThat(sessions.use(cookie)).isPresent();
        assertThat(store.find(key).orElseThrow().usedAt()).isEqualTo(begun);
        time.pass(Duration.ofSeconds(2));
        assertThat(sessions.use(cookie)).isPresent();
        assertThat(store.find(key).orElseThrow().usedAt()).isEqualTo(time.instant());

        time.pass(Duration.ofMinutes(30));
        assertThat(sessions.use(cookie)).as("just within the time").isPresent();
        time.pass(Duration.ofMinutes(31));
        assertThat(sessions.use(cookie)).isEmpty();
        sessions.sweep();
        assertThat(store.find(key)).isEmpty();
    }

    @Test
    void a_late_use_does_not_bring_back_a_session_that_was_ended() {
        Sessions sessions = new Sessions(store, people, clock, random, new SignInSettings(Duration.ofMinutes(30)));
        String cookie = sessions.open(someone("late-" + UUID.randomUUID()));
        SignedIn earlier = sessions.use(cookie).orElseThrow();
        sessions.close(cookie);
        store.touch(Sessions.hash(cookie), clock.instant());
        assertThat(mongo.exists(Query.query(where("_id").is(Sessions.hash(cookie))), "sessions"))
                .isFalse();
        assertThat(sessions.renew(earlier)).isEmpty();
    }
}
