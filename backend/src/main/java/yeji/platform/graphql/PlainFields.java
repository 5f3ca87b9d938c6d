package yeji.platform.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * Fields of a type that are read straight off a value in memory, without arguments, storage or permission. An answer has
 * thousands of them, and a controller's method costs many times what such a field does (docs/benchmarks.md, reading).
 *
 * @param <T> the class of the values
 */
public final class PlainFields<T> {

    private final String type;
    private final Class<T> values;
    private final Map<String, DataFetcher> fields = new LinkedHashMap<>();

    private PlainFields(String type, Class<T> values) {
        this.type = type;
        this.values = values;
    }

    /** Fields of the type with the name of a class. */
    public static <T> PlainFields<T> of(Class<T> values) {
        return new PlainFields<>(values.getSimpleName(), values);
    }

    /** A leaf that the value alone tells. */
    public PlainFields<T> leaf(String name, Function<T, @Nullable Object> read) {
        return add(name, ResolvableType.NONE, (value, environment) -> read.apply(value));
    }

    /** A leaf that also needs what the query handed down on its way. */
    public <C> PlainFields<T> leaf(String name, Class<C> context, BiFunction<T, C, @Nullable Object> read) {
        return add(name, ResolvableType.NONE, (value, environment) -> read.apply(value, handed(environment, context)));
    }

    /** A field with fields of its own. */
    public <C, R> PlainFields<T> branch(String name, Class<R> gives, Class<C> context, BiFunction<T, C, R> read) {
        return add(
                name,
                ResolvableType.forClass(gives),
                (value, environment) -> read.apply(value, handed(environment, context)));
    }

    /** A list of values with fields of their own. */
    public <R> PlainFields<T> branches(String name, Class<R> gives, Function<T, List<? extends R>> read) {
        return add(
                name,
                ResolvableType.forClassWithGenerics(List.class, gives),
                (value, environment) -> read.apply(value));
    }

    /** What the schema is wired with. */
    public TypeRuntimeWiring.Builder wiring() {
        return TypeRuntimeWiring.newTypeWiring(type).dataFetchers(fields);
    }

    private PlainFields<T> add(
            String name,
            ResolvableType gives,
            BiFunction<T, Supplier<DataFetchingEnvironment>, @Nullable Object> read) {
        fields.put(
                name,
                new Plain(
                        type + "." + name, gives, (value, environment) -> read.apply(values.cast(value), environment)));
        return this;
    }

    private static <C> C handed(Supplier<DataFetchingEnvironment> environment, Class<C> context) {
        return Objects.requireNonNull(context.cast(environment.get().getLocalContext()));
    }

    /** Described, so that the schema check looks at what is below. */
    private record Plain(
            String description,
            ResolvableType gives,
            BiFunction<Object, Supplier<DataFetchingEnvironment>, @Nullable Object> read)
            implements LightDataFetcher<Object>, SelfDescribingDataFetcher<Object> {

        @Override
        public @Nullable Object get(
                GraphQLFieldDefinition field, Object value, Supplier<DataFetchingEnvironment> environment) {
            return read.apply(value, environment);
        }

        @Override
        public @Nullable Object get(DataFetchingEnvironment environment) {
            return read.apply(environment.getSource(), () -> environment);
        }

        @Override
        public String getDescription() {
            return description;
        }

        @Override
        public ResolvableType getReturnType() {
            return gives;
        }
    }
}
