package yeji.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reading a form through GraphQL, against the same bytes behind the same filters. */
final class Reading implements Benchmark {

    private static final String NAMES =
            "query Names($formId: ID!) { form(id: $formId) { title revision indicatorTree { categories { name"
                    + " subcategories { name indicators { name target { text } } } } } } }";

    private static final int READERS = 8;

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public List<Row> measure(Run run) throws IOException, InterruptedException {
        Server server = run.server();
        List<Client> readers = server.people(READERS);
        List<Row> rows = new ArrayList<>();
        for (int indicators : List.of(50, 500)) {
            String form = server.forms(1, indicators, run.random().nextLong()).get(0);
            byte[] request = Client.body(NAMES, Map.of("formId", form));
            byte[] answer = readers.get(0).graphql(request);
            assertThat(Client.JSON
                            .readTree(answer)
                            .at("/data/form/indicatorTree")
                            .findValues("target"))
                    .hasSize(indicators);
            String bytes = Floors.BYTES + indicators;
            readers.get(0).put(bytes, answer);
            InTurns.Costs costs = InTurns.measure(
                    new InTurns.Rounds(
                            run.size().of(20, 2000),
                            run.size().of(3, 21),
                            run.size().of(10, 200)),
                    List.of(
                            new InTurns.Way(
                                    "bytes",
                                    server.jvm(),
                                    n -> readers.get(n % READERS).post(bytes, request)),
                            new InTurns.Way(
                                    "graphql",
                                    server.jvm(),
                                    n -> readers.get(n % READERS).graphql(request))));
            rows.add(new Row(
                    "names and targets of " + indicators + " indicators, CPU",
                    costs.cpu("graphql"),
                    costs.cpu("bytes"),
                    Aim.times(2.5)));
        }
        return rows;
    }
}
