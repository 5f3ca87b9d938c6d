package yeji.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Saving one cell over HTTP, one person at a time, against the raw compare-and-set of such a document. */
final class Saving implements Benchmark {

    private static final List<Integer> INDICATORS = List.of(50, 500);
    private static final Aim THREE_MILLIS = Aim.above(3);
    private static final int PREPARERS = 8;

    private static final String SHORT =
            "mutation Save($input: EditFormInput!) { editForm(input: $input) { __typename ... on FormChanged { revision } } }";

    @Override
    public String name() {
        return "saving";
    }

    @Override
    public List<Row> measure(Run run) throws IOException, InterruptedException {
        Server server = run.server();
        List<Client> preparers = server.people(PREPARERS);
        String own = PageQueries.read().operation("EditForm");
        List<Row> rows = new ArrayList<>();
        for (int indicators : INDICATORS) {
            List<String> forms = server.forms(3, indicators, run.random().nextLong());
            String raw = RawWrites.COMPARE_AND_SET + forms.get(0);
            Cell terse = new Cell(SHORT, forms.get(1), preparers, run.random());
            Cell full = new Cell(own, forms.get(2), preparers, run.random());
            InTurns.Costs costs = InTurns.measure(
                    new InTurns.Rounds(
                            run.size().of(10, 1000),
                            run.size().of(2, 15),
                            run.size().of(5, 50)),
                    List.of(
                            new InTurns.Way(
                                    "raw",
                                    server.jvm(),
                                    call -> preparers.get(call % PREPARERS).post(raw, new byte[0])),
                            new InTurns.Way("terse", server.jvm(), terse::save),
                            new InTurns.Way("full", server.jvm(), full::save)));
            terse.assertAllIsInTheHistory();
            full.assertAllIsInTheHistory();
            String what = indicators + " indicators, ";
            rows.add(new Row(
                    what + "one cell, the revision answered: time",
                    costs.time("terse"),
                    costs.time("raw"),
                    THREE_MILLIS));
            rows.add(new Row(
                    what + "one cell, the page's own mutation: time",
                    costs.time("full"),
                    costs.time("raw"),
                    THREE_MILLIS));
            rows.add(new Row(what + "the revision answered: CPU", costs.cpu("terse"), costs.cpu("raw"), Aim.NONE));
            rows.add(new Row(what + "the page's own mutation: CPU", costs.cpu("full"), costs.cpu("raw"), Aim.NONE));
        }
        return rows;
    }

    /** One target of a form, written again and again. */
    private static final class Cell {

        private final String mutation;
        private final String form;
        private final List<Client> preparers;
        private final Random random;
        private final String indicator;
        private int revision = 1;

        Cell(String mutation, String form, List<Client> preparers, Random random)
                throws IOException, InterruptedException {
            this.mutation = mutation;
            this.form = form;
            this.preparers = preparers;
            this.random = random;
            List<String> cells = Edits.indicators(preparers.get(0), form);
            this.indicator = cells.get(random.nextInt(cells.size()));
        }

        void save(int call) throws IOException, InterruptedException {
            Map<String, Object> input = Edits.target(
                    form, revision, new UUID(random.nextLong(), random.nextLong()), indicator, "≥" + revision + "次");
            JsonNode outcome = preparers
                    .get(call % preparers.size())
                    .graphql(mutation, Map.of("input", input))
                    .path("editForm");
            revision++;
            assertThat(outcome.path("revision").asInt()).as(outcome.toString()).isEqualTo(revision);
        }

        void assertAllIsInTheHistory() throws IOException, InterruptedException {
            assertThat(Edits.history(preparers.get(0), form)).hasSize(revision);
        }
    }
}
