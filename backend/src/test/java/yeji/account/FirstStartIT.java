package yeji.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.MongoClient;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.crypto.password.PasswordEncoder;
import yeji.YejiIT;
import yeji.access.Caller;
import yeji.access.PersonId;
import yeji.access.Role;
import yeji.organisation.Units;
import yeji.organisation.storage.UnitStore;

/** First starts on databases of their own, beside that of the application. */
@YejiIT
@ExtendWith(OutputCaptureExtension.class)
class FirstStartIT {

    private static final String[] DEMO = {"demo"};
    private static final String[] HOUSE = {};

    @Autowired
    MongoClient server;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    Clock clock;

    @Autowired
    SecureRandom random;

    private final String database = "first-start-" + UUID.randomUUID();

    private MongoTemplate data() {
        return new MongoTemplate(server, database);
    }

    private AnnotationConfigApplicationContext start(String[] profiles, String address) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment().setActiveProfiles(profiles);
        context.registerBean(ServerProperties.class, () -> boundTo(address));
        context.registerBean(MongoTemplate.class, this::data);
        context.registerBean(PasswordEncoder.class, () -> passwords);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(SecureRandom.class, () -> random);
        context.registerBean(SignInSettings.class, () -> new SignInSettings(Duration.ofMinutes(30)));
        context.scan("yeji.account.storage", "yeji.organisation.storage");
        context.register(Units.class, People.class, Sessions.class, DemoHouse.class, FirstStart.class);
        context.refresh();
        return context;
    }

    private static ServerProperties boundTo(String address) {
        ServerProperties server = new ServerProperties();
        server.setAddress(new InetSocketAddress(address, 0).getAddress());
        return server;
    }

    private long count(String collection) {
        return data().count(new Query(), collection);
    }

    @Test
    void the_demo_is_built_once_and_what_is_changed_later_stays() {
        try (var first = start(DEMO, "127.0.0.1")) {
            assertThat(first.getBean(FirstStart.class).isDemo()).isTrue();
            assertThat(first.getBean(UnitStore.class).all()).hasSize(4);
        }
        assertThat(count("people")).isEqualTo(8);
        data().updateMulti(new Query(), Update.update("name", "改名"), "people");
        data().remove(new Query(), "units");
        start(DEMO, "127.0.0.1").close();
        assertThat(count("units")).isZero();
        assertThat(data().findDistinct(new Query(), "name", "people", String.class))
                .containsExactly("改名");
    }

    @Test
    void a_demo_that_was_cut_off_is_built_to_its_end() {
        start(DEMO, "127.0.0.1").close();
        data().updateFirst(Query.query(where("_id").is("firstStart")), Update.update("done", false), "setup");
        data().findAllAndRemove(new Query().limit(3), Document.class, "people");
        data().remove(new Query(), "officers");
        try (var again = start(DEMO, "127.0.0.1")) {
            People people = again.getBean(People.class);
            Caller admin = people.caller(new PersonId("demo-admin")).orElseThrow();
            assertThat(admin.inForce()).extracting(grant -> grant.role()).containsExactly(Role.ADMIN);
        }
        assertThat(count("people")).isEqualTo(8);
    }

    @Test
    void the_demo_serves_this_machine_only_and_its_data_are_served_by_the_demo_only() {
        assertThatThrownBy(() -> start(DEMO, "0.0.0.0")).hasStackTraceContaining("loopback");
        start(DEMO, "127.0.0.1").close();
        assertThatThrownBy(() -> start(HOUSE, "127.0.0.1")).hasStackTraceContaining("passwords are public");
    }

    @Test
    void without_the_demo_one_admin_gets_a_password_that_is_printed_once(CapturedOutput printed) {
        try (var first = start(HOUSE, "0.0.0.0")) {
            People people = first.getBean(People.class);
            Caller admin = people.caller(new PersonId("first-admin")).orElseThrow();
            assertThat(admin.inForce()).extracting(grant -> grant.role()).containsExactly(Role.ADMIN);
        }
        assertThat(count("people")).isEqualTo(1);
        String password = printed.getOut()
                .lines()
                .filter(line -> line.matches(" {4}\\S{43}"))
                .findFirst()
                .orElseThrow()
                .strip();
        Document stored = Objects.requireNonNull(data().findById("first-admin", Document.class, "people"));
        assertThat(passwords.matches(password, stored.getString("passwordHash")))
                .isTrue();
        assertThat(stored.toJson()).doesNotContain(password);

        int before = printed.getOut().length();
        start(HOUSE, "0.0.0.0").close();
        assertThat(printed.getOut().substring(before)).doesNotContain("admin，密码");
    }

    @Test
    void the_profile_demo_adds_nothing_to_a_house_in_use() {
        start(HOUSE, "0.0.0.0").close();
        try (var demo = start(DEMO, "127.0.0.1")) {
            assertThat(demo.getBean(FirstStart.class).isDemo()).isFalse();
        }
        assertThat(count("people")).isEqualTo(1);
        assertThat(count("units")).isZero();
    }
}
