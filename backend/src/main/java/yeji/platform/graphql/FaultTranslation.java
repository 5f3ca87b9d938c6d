package yeji.platform.graphql;

import java.util.Optional;
import java.util.function.Function;

/**
 * How a module's own exception is told to callers of the API: a bean of the module, since its core knows nothing of GraphQL.
 *
 * @param type whose instances are translated
 * @param words what is said instead
 */
public record FaultTranslation<E extends Throwable>(Class<E> type, Function<E, Refusal> words) {

    Optional<Refusal> translate(Throwable fault) {
        return type.isInstance(fault) ? Optional.of(words.apply(type.cast(fault))) : Optional.empty();
    }
}
