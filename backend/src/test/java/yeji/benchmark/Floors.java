package yeji.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import yeji.access.Caller;
import yeji.access.PersonId;
import yeji.access.Role;
import yeji.access.UnitId;
import yeji.account.People;
import yeji.account.Sessions;
import yeji.account.storage.Person;
import yeji.account.storage.PersonStore;
import yeji.form.Forms;
import yeji.form.graphql.FormIds;
import yeji.organisation.Unit;
import yeji.organisation.Units;
import yeji.platform.web.UrlRules;

/**
 * The doors of the process under test that the application itself does not have: behind the same filters, so that what they
 * cost is a floor. No component: it is named to the application of the benchmarks alone.
 */
final class Floors {

    static final String PEOPLE = "/benchmark/people";
    static final String FORMS = "/benchmark/forms";
    static final String BYTES = "/benchmark/bytes/";
    static final String HEAP = "/benchmark/heap";

    /** As GraphQL answers. */
    static final MediaType ANSWER = MediaType.parseMediaType("application/graphql-response+json");

    private static final UnitId UNIT = new UnitId("004");

    /** How many forms to make. */
    record FormsWanted(int count, int indicators, long seed) {}

    /** For everybody who signed in; people and what the benchmarks ask of the process itself come without a sign-in. */
    @Bean
    UrlRules benchmarkUrls() {
        return UrlRules.of(
                new UrlRules.Rule(HttpMethod.POST, PEOPLE, UrlRules.Audience.ANYBODY),
                new UrlRules.Rule(HttpMethod.POST, HEAP, UrlRules.Audience.ANYBODY),
                new UrlRules.Rule(HttpMethod.POST, "/benchmark/**", UrlRules.Audience.SIGNED_IN),
                new UrlRules.Rule(HttpMethod.PUT, "/benchmark/**", UrlRules.Audience.SIGNED_IN));
    }

    @Bean
    RouterFunction<ServerResponse> preparedBytes() {
        Map<String, byte[]> prepared = new ConcurrentHashMap<>();
        return RouterFunctions.route()
                .PUT(BYTES + "{name}", request -> {
                    prepared.put(request.pathVariable("name"), request.body(byte[].class));
                    return ServerResponse.noContent().build();
                })
                .POST(BYTES + "{name}", request -> {
                    request.body(byte[].class); // the same request is read
                    return answer(prepared.getOrDefault(request.pathVariable("name"), new byte[0]));
                })
                .build();
    }

    static ServerResponse answer(byte[] bytes) {
        return ServerResponse.ok()
                .contentType(ANSWER)
                .contentLength(bytes.length)
                .body(bytes);
    }

    /** Preparers of the demo's office, each with a session; the answer has the cookies' values. */
    @Bean
    RouterFunction<ServerResponse> madePeople(PersonStore people, Sessions sessions) {
        return RouterFunctions.route()
                .POST(PEOPLE, request -> {
                    int count = request.body(Integer.class);
                    List<String> cookies = IntStream.range(0, count)
                            .mapToObj(number -> person("benchmark-" + number))
                            .peek(people::insertIfAbsent)
                            .map(sessions::open)
                            .toList();
                    return ServerResponse.ok().body(cookies);
                })
                .build();
    }

    private static Person person(String name) {
        return new Person(
                new PersonId(name), name, name, "", 1, List.of(new Person.Granted(Role.PREPARER, UNIT, null, null)));
    }

    /** Forms of the demo's office; the answer has their ids. */
    @Bean
    RouterFunction<ServerResponse> madeForms(Forms forms, Units units, People people) {
        return RouterFunctions.route()
                .POST(FORMS, request -> {
                    FormsWanted wanted = request.body(FormsWanted.class);
                    Unit unit = units.find(UNIT).orElseThrow();
                    Caller author = people.caller(new PersonId("demo-preparer")).orElseThrow();
                    MadeForms made = new MadeForms(forms, unit, author, new Random(wanted.seed()));
                    List<String> ids = Stream.generate(() -> FormIds.write(made.store(wanted.indicators())))
                            .limit(wanted.count())
                            .toList();
                    return ServerResponse.ok().body(ids);
                })
                .build();
    }

    /** The bytes of the heap that are in use after a collection. */
    @Bean
    RouterFunction<ServerResponse> heapInUse() {
        return RouterFunctions.route()
                .POST(HEAP, (ServerRequest request) -> {
                    System.gc();
                    Runtime runtime = Runtime.getRuntime();
                    return ServerResponse.ok().body(runtime.totalMemory() - runtime.freeMemory());
                })
                .build();
    }
}
