package yeji.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yeji.Browser;
import yeji.Browsers;
import yeji.history.Clerk;

/** The whole application is killed, or meets a full disk, while four people edit a form over HTTP, and is started again. */
class KilledApplicationIT {

    private static final long SEED = Long.getLong("yeji.test.seed", System.nanoTime());
    private static final int ROUNDS = Integer.getInteger("yeji.crash.http-rounds", 2);
    private static final int MOST_EDITS = 100;
    private static final int ROOM_KILOBYTES = 600;

    @TempDir
    Path data;

    private final Random random = new Random(SEED);

    @Test
    void every_acknowledged_edit_is_in_the_history_once_and_every_unanswered_one_when_it_was_sent_again()
            throws Exception {
        System.out.println("yeji.test.seed=" + SEED + " http-rounds=" + ROUNDS);
        int port = ApplicationChild.freePort();
        ApplicationChild application = ApplicationChild.start(data, port);
        try {
            String form = newForm(application.home());
            Repeaters people = new Repeaters(people(application.home()), form);
            int repeated = 0;
            for (int round = 0; round < ROUNDS; round++) {
                ApplicationChild killed = application;
                int edits = 1 + random.nextInt(MOST_EDITS);
                people.run(answered -> {
                    if (answered == edits) {
                        killed.strike();
                    }
                });
                killed.kill();
                application = ApplicationChild.start(data, port);
                repeated += people.repeat();
                assertEachIsThereOnce(application, form, people);
            }
            System.out.println(ROUNDS + " kills, " + people.acknowledged().size() + " edits, of them " + repeated
                    + " unanswered at first: each is in the history once");
        } finally {
            application.kill();
        }
    }

    /** The limit of the operating system on the size of a file is what the process meets instead of a full disk. */
    @Test
    void after_the_first_write_that_finds_no_room_all_is_refused_until_the_restart_and_nothing_is_lost()
            throws Exception {
        System.out.println("yeji.test.seed=" + SEED);
        int port = ApplicationChild.freePort();
        String form;
        Repeaters people;
        try (ApplicationChild roomy = ApplicationChild.start(data, port)) {
            form = newForm(roomy.home());
            people = new Repeaters(people(roomy.home()), form);
        }
        long room = Files.size(data.resolve("yeji.mv")) + 1024L * (1 + random.nextInt(ROOM_KILOBYTES));
        try (ApplicationChild full = ApplicationChild.startWithFilesUpTo(room, data, port)) {
            people.run(answered -> {});
            Browser browser = Browser.at(full.home());
            assertThat(browser.get("/actuator/health").status()).isEqualTo(503);
            assertThat(browser.get("/actuator/health").text()).contains("DOWN");
            assertThat(browser.get("/actuator/health/readiness").status()).isEqualTo(503);
            assertThat(browser.signIn("head", Browsers.PASSWORD).status()).isEqualTo(503);
        }
        int before = people.acknowledged().size();
        try (ApplicationChild again = ApplicationChild.start(data, port)) {
            int repeated = people.repeat();
            assertEachIsThereOnce(again, form, people);
            System.out.println("a full disk after " + before + " edits, then " + repeated
                    + " that were refused and sent again: each is in the history once");
        }
    }

    private static Browser signedIn(URI home, String name) {
        Browser browser = Browser.at(home);
        assertThat(browser.signIn(name, Browsers.PASSWORD).status()).isEqualTo(200);
        return browser;
    }

    private static List<Clerk> people(URI home) {
        return Stream.of("preparer", "head", "preparer", "head")
                .map(name -> new Clerk(signedIn(home, name)))
                .toList();
    }

    private static String newForm(URI home) {
        return new Clerk(signedIn(home, "preparer")).newForm("断电" + home.getPort());
    }

    private static void assertEachIsThereOnce(ApplicationChild application, String form, Repeaters people) {
        Clerk clerk = new Clerk(signedIn(application.home(), "preparer"));
        List<String> expected =
                people.acknowledged().stream().map(Repeaters.Sent::indicator).toList();
        List<String> inTheHistory = clerk.putsAfter(form, 1).stream()
                .map(Map::keySet)
                .flatMap(Set::stream)
                .toList();
        assertThat(inTheHistory).as("yeji.test.seed=%d", SEED).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(clerk.read(form).revision()).isEqualTo(1 + expected.size());
        assertThat(clerk.read(form).content().keySet()).containsAll(expected);
    }
}
