package yeji.benchmark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** What Spring Boot itself costs: a web server, health, and nothing of our own. No component, so no test comes upon it. */
@EnableAutoConfiguration
final class EmptyApplication {

    private EmptyApplication() {}

    public static void main(String[] arguments) {
        SpringApplication.run(EmptyApplication.class, arguments);
    }
}
