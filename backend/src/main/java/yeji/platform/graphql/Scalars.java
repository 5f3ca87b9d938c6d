package yeji.platform.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The scalars of the schema. Source: api.md, section 2. */
@Configuration(proxyBeanMethods = false)
class Scalars {

    /** No exponent: {@code 1E999999999} would be written out with all its zeros. */
    private static final Pattern PLAIN_DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    private static final Pattern RFC_3339 =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern CALENDAR_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    @Bean
    RuntimeWiringConfigurer scalarWiring() {
        return wiring -> wiring.scalar(scalar("Decimal", new Text<>(PLAIN_DECIMAL, BigDecimal::new, Scalars::decimal)))
                .scalar(scalar(
                        "DateTime",
                        new Text<>(RFC_3339, text -> OffsetDateTime.parse(text).toInstant(), Scalars::instant)))
                .scalar(scalar("Date", new Text<>(CALENDAR_DAY, LocalDate::parse, Scalars::day)))
                .scalar(scalar("Edits", new OutgoingJson()))
                .scalar(scalar("PlaceValue", new OutgoingJson()));
    }

    private static GraphQLScalarType scalar(String name, Coercing<?, ?> coercing) {
        return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
    }

    private static Optional<String> decimal(Object value) {
        return value instanceof BigDecimal number ? Optional.of(number.toPlainString()) : Optional.empty();
    }

    private static Optional<String> instant(Object value) {
        if (value instanceof OffsetDateTime time)
            return Optional.of(time.toInstant().toString());
        return value instanceof Instant instant ? Optional.of(instant.toString()) : Optional.empty();
    }

    private static Optional<String> day(Object value) {
        return value instanceof LocalDate day ? Optional.of(day.toString()) : Optional.empty();
    }

    /**
     * A value that is a string on both ways, and never a number.
     *
     * @param form what a string must look like before it is read
     * @param write empty for what is no such value
     */
    private record Text<T>(Pattern form, Function<String, T> read, Function<Object, Optional<String>> write)
            implements Coercing<T, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return write.apply(value)
                    .orElseThrow(() -> new CoercingSerializeException("no such value: " + value.getClass()));
        }

        @Override
        public T parseValue(Object value, GraphQLContext context, Locale locale) {
            return parse(value instanceof String text ? text : null)
                    .orElseThrow(() -> new CoercingParseValueException("it must be a string of the scalar's form"));
        }

        @Override
        public T parseLiteral(Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
            return parse(literal instanceof StringValue text ? text.getValue() : null)
                    .orElseThrow(() -> new CoercingParseLiteralException("it must be a string of the scalar's form"));
        }

        private Optional<T> parse(@Nullable String text) {
            if (text == null || !form.matcher(text).matches()) return Optional.empty();
            try {
                return Optional.of(read.apply(text));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }

        @Override
        public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
            return StringValue.of(serialize(value, context, locale));
        }
    }

    /** JSON that only goes out; decimals in it are strings, as everywhere. */
    private record OutgoingJson() implements Coercing<Object, Object> {

        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            return Objects.requireNonNull(json(value));
        }

        private static @Nullable Object json(@Nullable Object value) {
            if (value instanceof Map<?, ?> map) {
                Map<String, @Nullable Object> written = new LinkedHashMap<>();
                map.forEach((key, below) -> written.put(String.valueOf(key), json(below)));
                return written;
            }
            if (value instanceof List<?> list) {
                List<@Nullable Object> written = new ArrayList<>();
                list.forEach(item -> written.add(json(item)));
                return written;
            }
            if (value instanceof BigDecimal number) return number.toPlainString();
            if (value == null || value instanceof String || value instanceof Boolean || value instanceof Integer) {
                return value;
            }
            throw new CoercingSerializeException("not JSON: " + value.getClass());
        }

        @Override
        public Object parseValue(Object value, GraphQLContext context, Locale locale) {
            throw new CoercingParseValueException("it is never an input");
        }

        @Override
        public Object parseLiteral(
                Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
            throw new CoercingParseLiteralException("it is never an input");
        }
    }
}
