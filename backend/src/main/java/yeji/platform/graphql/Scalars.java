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
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The scalars of the schema. Source: api.md, section 2. */
@Configuration(proxyBeanMethods = false)
class Scalars {

    private static final Pattern PLAIN_DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    @Bean
    RuntimeWiringConfigurer scalarWiring() {
        return wiring -> wiring.scalar(text("Decimal", BigDecimal.class, Scalars::decimal, BigDecimal::toPlainString))
                .scalar(text("DateTime", Instant.class, Instant::parse, Instant::toString))
                .scalar(text("Date", LocalDate.class, LocalDate::parse, LocalDate::toString))
                .scalar(json("Edits"))
                .scalar(json("PlaceValue"));
    }

    /** A number as a person writes it. No exponent: {@code 1E999999999} would be written out with all its zeros. */
    private static BigDecimal decimal(String text) {
        if (!PLAIN_DECIMAL.matcher(text).matches()) throw new NumberFormatException(text);
        return new BigDecimal(text);
    }

    private static <T> GraphQLScalarType text(
            String name, Class<T> type, Function<String, T> read, Function<T, String> write) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new TextCoercing<>(name, type, read, write))
                .build();
    }

    /** JSON that only goes out: what it holds was built by us. */
    private static GraphQLScalarType json(String name) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new OutgoingJson(name))
                .build();
    }

    /** A value that is a string on both ways, and never a number. */
    private record TextCoercing<T>(String name, Class<T> type, Function<String, T> read, Function<T, String> write)
            implements Coercing<T, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            if (!type.isInstance(value)) throw new CoercingSerializeException("not a value of " + name);
            return write.apply(type.cast(value));
        }

        @Override
        public T parseValue(Object value, GraphQLContext context, Locale locale) {
            if (value instanceof String text) {
                try {
                    return read.apply(text);
                } catch (NumberFormatException | DateTimeParseException malformed) {
                    throw new CoercingParseValueException("\"" + text + "\" is not a " + name, malformed);
                }
            }
            throw new CoercingParseValueException("a " + name + " is given as a string");
        }

        @Override
        public T parseLiteral(Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (literal instanceof StringValue text) {
                try {
                    return read.apply(String.valueOf(text.getValue()));
                } catch (NumberFormatException | DateTimeParseException malformed) {
                    throw new CoercingParseLiteralException("\"" + text.getValue() + "\" is not a " + name, malformed);
                }
            }
            throw new CoercingParseLiteralException("a " + name + " is given as a string");
        }

        @Override
        public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
            return StringValue.of(serialize(value, context, locale));
        }
    }

    private record OutgoingJson(String name) implements Coercing<Object, Object> {

        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            return value;
        }

        @Override
        public Object parseValue(Object value, GraphQLContext context, Locale locale) {
            throw new CoercingParseValueException(name + " is never an input");
        }

        @Override
        public Object parseLiteral(
                Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
            throw new CoercingParseLiteralException(name + " is never an input");
        }
    }
}
