package yeji.platform.graphql.door;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.support.GraphQlWebSocketMessage;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Refuses while it is read what would else fail later on: null for a request or a message, and a request without its query. */
@Configuration(proxyBeanMethods = false)
class RequestShape {

    @Bean
    JacksonModule strictRequests() {
        return new SimpleModule("strict requests").setDeserializerModifier(new ValueDeserializerModifier() {
            @Override
            public ValueDeserializer<?> modifyDeserializer(
                    DeserializationConfig config, BeanDescription.Supplier bean, ValueDeserializer<?> reader) {
                boolean fromOutside = bean.getBeanClass() == SerializableGraphQlRequest.class
                        || bean.getBeanClass() == GraphQlWebSocketMessage.class;
                return fromOutside ? new Strict(reader) : reader;
            }
        });
    }

    private static final class Strict extends DelegatingDeserializer {

        Strict(ValueDeserializer<?> reader) {
            super(reader);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reader) {
            return new Strict(reader);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) {
            Object read = super.deserialize(json, context);
            return read instanceof SerializableGraphQlRequest request && request.getQuery() == null
                    ? context.reportInputMismatch(this, "no query")
                    : read;
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            return context.reportInputMismatch(this, "null");
        }
    }
}
