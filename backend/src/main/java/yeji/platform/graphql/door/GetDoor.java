package yeji.platform.graphql.door;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import yeji.platform.Limits;
import yeji.platform.graphql.ErrorCode;
import yeji.platform.graphql.Parsing;
import yeji.platform.graphql.Refusal;

/** Queries by GET, which is for reading: a mutation is refused by 405. Source: GraphQL over HTTP, "GET". */
@Configuration(proxyBeanMethods = false)
class GetDoor {

    /** Before Spring Boot's own route, which refuses every GET. */
    private static final int BEFORE_BOOT = -10;

    private static final List<String> JSON_PARAMETERS = List.of("variables", "extensions");

    private final HttpDoor http;
    private final StreamDoor streams;
    private final Refusals refusals;
    private final Limits limits;
    private final JsonMapper json;

    GetDoor(HttpDoor http, StreamDoor streams, Refusals refusals, Limits limits, JsonMapper json) {
        this.http = http;
        this.streams = streams;
        this.refusals = refusals;
        this.limits = limits;
        this.json = json;
    }

    @Bean
    @Order(BEFORE_BOOT)
    RouterFunction<ServerResponse> graphQlByGet(GraphQlProperties settings) {
        return RouterFunctions.route()
                .GET(settings.getHttp().getPath(), this::answer)
                .build();
    }

    private ServerResponse answer(ServerRequest request) throws ServletException, IOException {
        Optional<Map<String, Object>> read = read(request);
        if (read.isEmpty()) {
            return refusals.answer(request, HttpStatus.BAD_REQUEST, Refusal.of(ErrorCode.BAD_USER_INPUT, "fault.json"));
        }
        Map<String, Object> body = read.get();
        if (changesSomething(request.param("query").orElse(""), (String) body.get("operationName"))) {
            return refusals.notByGet(request);
        }
        ServerRequest post = ServerRequest.from(request)
                .method(HttpMethod.POST)
                .headers(headers -> headers.setContentType(MediaType.APPLICATION_JSON))
                .body(json.writeValueAsBytes(body))
                .build();
        return request.headers().accept().contains(MediaType.TEXT_EVENT_STREAM)
                ? streams.handleRequest(post)
                : http.handleRequest(post);
    }

    /** The parameters as the body of a POST; empty if they are none. */
    private Optional<Map<String, Object>> read(ServerRequest request) {
        if (request.param("query").isEmpty()) return Optional.empty();
        Map<String, Object> body = new LinkedHashMap<>();
        request.param("query").ifPresent(query -> body.put("query", query));
        request.param("operationName")
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> body.put("operationName", name));
        try {
            for (String name : JSON_PARAMETERS) {
                Optional<String> text = request.param(name).filter(value -> !value.isEmpty());
                if (text.isPresent()) body.put(name, json.readValue(text.get(), Map.class));
            }
            return Optional.of(body);
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    private boolean changesSomething(String query, @Nullable String operationName) {
        try {
            Document document = new Parser()
                    .parseDocument(ParserEnvironment.newParserEnvironment()
                            .document(query)
                            .parserOptions(Parsing.options(limits))
                            .build());
            return document.getDefinitionsOfType(OperationDefinition.class).stream()
                    .filter(operation -> operationName == null || operationName.equals(operation.getName()))
                    .anyMatch(operation -> operation.getOperation() == OperationDefinition.Operation.MUTATION);
        } catch (InvalidSyntaxException toldByTheEngine) {
            return false;
        }
    }
}
