package yeji;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the system: one process that serves the page, the GraphQL API and, unless a MongoDB is named, its own storage. */
@SpringBootApplication
public class Yeji {

    public static void main(String[] args) {
        SpringApplication.run(Yeji.class, args);
    }
}
