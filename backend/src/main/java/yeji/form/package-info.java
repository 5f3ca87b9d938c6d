/**
 * The heart: what a performance-goal form is and what may happen to it. A form is an immutable value; {@code edit + form →
 * form} is a pure function. Nothing here knows GraphQL, HTTP or MongoDB, but for the two back rooms {@code graphql} and
 * {@code storage}.
 */
@ApplicationModule(
        allowedDependencies = {"access", "organisation", "organisation :: ids", "account", "platform", "platform :: *"})
@NullMarked
package yeji.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
