package yeji.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What can be known of docker-compose.yml without running it: that nothing starts open, unchecked or by chance. */
class ComposeIT {

    private static final Path ROOT =
            Path.of(System.getProperty("basedir", "."), "..").toAbsolutePath().normalize();
    private static final Pattern EXACT_IMAGE = Pattern.compile("[a-z-]+:\\d+\\.\\d+\\.\\d+\\S*");
    private static final Pattern PASSWORD =
            Pattern.compile("(?i)(?:password|pwd|secrets?)[\"']?[ \\t]*[:=][ \\t]*[\"']?(\\w\\S*)");
    private static final Pattern URI_WITH_PASSWORD =
            Pattern.compile("mongodb(?:\\+srv)?://[^:/\\s\"]+:(?!\\$\\()[^@\\s\"]+@");

    @TempDir
    Path directory;

    private static Map<?, ?> services() throws IOException {
        String text = Files.readString(ROOT.resolve("docker-compose.yml"));
        Map<?, ?> compose = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        return map(compose, "services");
    }

    private static Map<?, ?> map(Map<?, ?> of, String name) {
        return of.get(name) instanceof Map<?, ?> found ? found : Map.of();
    }

    private static Map<?, ?> service(String name) throws IOException {
        return map(services(), name);
    }

    private static List<Path> ownFiles() throws IOException {
        try (Stream<Path> scripts = Files.list(ROOT.resolve("docker"))) {
            List<Path> files = new ArrayList<>(scripts.sorted().toList());
            files.add(ROOT.resolve("docker-compose.yml"));
            files.add(ROOT.resolve("Dockerfile"));
            return files;
        }
    }

    @Test
    void each_service_has_a_health_check_or_runs_once_and_is_waited_for() throws IOException {
        for (Map.Entry<?, ?> entry : services().entrySet()) {
            Map<?, ?> service = service(entry.getKey().toString());
            boolean runsOnce = "no".equals(service.get("restart"))
                    && isWaitedForAs(entry.getKey(), "service_completed_successfully");
            assertThat(runsOnce || map(service, "healthcheck").containsKey("test"))
                    .as("service %s", entry.getKey())
                    .isTrue();
        }
    }

    private static boolean isWaitedForAs(Object name, String condition) throws IOException {
        return services().values().stream()
                .map(service -> map(map((Map<?, ?>) service, "depends_on"), name.toString()))
                .anyMatch(dependency -> condition.equals(dependency.get("condition")));
    }

    @Test
    void mongo_asks_for_accounts_from_people_and_members_and_is_a_replica_set() throws IOException {
        assertThat(service("mongo").get("command"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains("--auth", "--keyFile=/secrets/keyfile", "--replSet=yeji");
        assertThat(service("mongo")).extracting(mongo -> mongo.get("ports")).isNull();
    }

    @Test
    void the_application_waits_for_a_healthy_mongo_which_waits_for_its_secrets() throws IOException {
        assertThat(map(map(service("yeji"), "depends_on"), "mongo").get("condition"))
                .isEqualTo("service_healthy");
        assertThat(map(map(service("mongo"), "depends_on"), "secrets").get("condition"))
                .isEqualTo("service_completed_successfully");
    }

    @Test
    void the_application_sees_no_secret_but_its_own_and_is_published_on_this_machine_only() throws IOException {
        assertThat(service("yeji").get("volumes")).hasToString("[app-secrets:/secrets:ro]");
        assertThat(service("yeji").get("ports")).hasToString("[127.0.0.1:8080:8080]");
    }

    @Test
    void images_are_pinned_to_exact_versions() throws IOException {
        List<String> images = new ArrayList<>();
        services().values().forEach(service -> {
            if (((Map<?, ?>) service).get("image") instanceof String image) {
                images.add(image);
            }
        });
        for (String line : Files.readAllLines(ROOT.resolve("Dockerfile"))) {
            if (line.startsWith("FROM ")) {
                images.add(line.split(" ")[1]);
            }
        }
        assertThat(images)
                .hasSizeGreaterThanOrEqualTo(4)
                .allMatch(image -> EXACT_IMAGE.matcher(image).matches());
    }

    @Test
    void no_password_stands_in_any_file() throws IOException {
        for (Path file : ownFiles()) {
            String text = Files.readString(file);
            assertThat(URI_WITH_PASSWORD.matcher(text).find())
                    .as("URI in %s", file)
                    .isFalse();
            Matcher password = PASSWORD.matcher(text);
            while (password.find()) {
                assertThat(password.group(1)).as("in %s", file).matches("secret\\('.*|name|ro");
            }
        }
    }

    @Test
    void the_pattern_for_passwords_finds_one() {
        assertThat(PASSWORD.matcher("MONGO_INITDB_ROOT_PASSWORD: example").find())
                .isTrue();
        assertThat(URI_WITH_PASSWORD
                        .matcher("mongodb://yeji:example@mongo/yeji")
                        .find())
                .isTrue();
    }

    @Test
    void scripts_are_sound_to_bash() throws Exception {
        List<Path> scripts = ownFiles().stream()
                .filter(file -> file.toString().endsWith(".sh"))
                .toList();
        assertThat(scripts).hasSize(2);
        for (Path script : scripts) {
            assertThat(run(Map.of(), "bash", "-n", script.toString())).isZero();
        }
    }

    @Test
    void secrets_are_made_once_differ_each_time_and_are_for_their_user_only() throws Exception {
        Map<String, String> first = secretsIn(directory.resolve("first"));
        assertThat(secretsIn(directory.resolve("first"))).isEqualTo(first);
        assertThat(secretsIn(directory.resolve("second")).values()).doesNotContainAnyElementsOf(first.values());
        assertThat(first)
                .containsOnlyKeys(
                        "mongo/keyfile", "mongo/root-password", "mongo/yeji-password", "app/spring.mongodb.uri");
        assertThat(first.get("mongo/keyfile")).matches("[A-Za-z0-9]{600,1000}");
        assertThat(first.get("mongo/root-password"))
                .matches("[A-Za-z0-9]{35,}")
                .isNotEqualTo(first.get("mongo/yeji-password"));
        assertThat(first.get("app/spring.mongodb.uri"))
                .isEqualTo("mongodb://yeji:" + first.get("mongo/yeji-password") + "@mongo:27017/yeji?replicaSet=yeji");
    }

    private static Map<String, String> secretsIn(Path secrets) throws Exception {
        Files.createDirectories(secrets.resolve("mongo"));
        Files.createDirectories(secrets.resolve("app"));
        String me = Files.getAttribute(secrets, "unix:uid") + ":" + Files.getAttribute(secrets, "unix:gid");
        Map<String, String> environment = Map.of("SECRETS", secrets.toString(), "MONGO_OWNER", me, "APP_OWNER", me);
        assertThat(run(environment, "bash", ROOT.resolve("docker/secrets.sh").toString()))
                .isZero();
        Map<String, String> made = new TreeMap<>();
        try (Stream<Path> files = Files.walk(secrets).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("r--------"));
                made.put(
                        secrets.relativize(file).toString(),
                        Files.readString(file).strip());
            }
        }
        return made;
    }

    private static int run(Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        return builder.start().waitFor();
    }
}
