package yeji;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole application over real HTTP, with the demo's units and accounts, in a data directory of its own.
 * All such tests share one application, so each makes the forms that it works on; {@link Browsers} is injected. With {@code
 * -Dyeji.test.mongodb-uri=…} they run against that MongoDB, in a database of a random name.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestData.class)
@Import(Browsers.class)
public @interface YejiIT {}
