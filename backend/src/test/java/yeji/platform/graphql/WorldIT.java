package yeji.platform.graphql;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import yeji.YejiIT;

/** A test of the protocol: the whole application with {@link World} in its schema, and limits that can be met quickly. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@YejiIT
@Import(World.class)
@TestPropertySource(
        properties = {
            "spring.graphql.schema.additional-files=classpath:world/world.graphqls",
            "yeji.schema-check=false",
            "yeji.limits.time=15s",
            "yeji.limits.answer=1MB",
            "yeji.limits.streams=2",
            "yeji.limits.request-burst=300",
            "yeji.limits.requests-per-second=1"
        })
@interface WorldIT {}
