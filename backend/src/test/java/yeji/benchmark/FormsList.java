package yeji.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A page of 20 forms where there are few, and where there are as many as one office has: the page must not mind. */
final class FormsList implements Benchmark {

    private static final int FEW = 100;
    private static final int INDICATORS = 30;
    private static final int PAGE = 20;
    private static final int READERS = 16;
    private static final Aim AS_WITH_FEW = Aim.times(1.3);

    private static final String SUMS = """
            query Sums { forms(first: 20) { nodes { id title
              ... on ProjectForm { projectName funds { annualTotal fiscalAppropriation } }
              ... on DepartmentForm { computedTotal { total fiscalAppropriation } } } } }""";

    @Override
    public String name() {
        return "list";
    }

    @Override
    public List<Row> measure(Run run) throws IOException, InterruptedException {
        int many = run.size().of(300, 2000);
        try (Server small = Server.start();
                Server large = Server.start()) {
            House few = new House("few", small, FEW, run);
            House all = new House("many", large, many, run);
            byte[] own = Client.body(
                    PageQueries.read().operation("FormsPage"),
                    Map.of(
                            "filter",
                            Map.of(),
                            "orderBy",
                            Map.of("field", "CHANGED", "direction", "DESC"),
                            "first",
                            PAGE));
            few.assertOnePage(own, FEW);
            all.assertOnePage(own, many);
            List<Row> rows = new ArrayList<>(rows("the page's own query", own, few, all, run));
            rows.addAll(rows("titles and sums", Client.body(SUMS, Map.of()), few, all, run));
            rows.addAll(againstPlain(own, all, run));
            return rows;
        }
    }

    private static InTurns.Rounds rounds(Run run) {
        return new InTurns.Rounds(
                run.size().of(10, 1500), run.size().of(2, 15), run.size().of(5, 60));
    }

    private static List<Row> rows(String what, byte[] request, House few, House many, Run run)
            throws IOException, InterruptedException {
        InTurns.Costs costs = InTurns.measure(rounds(run), List.of(few.asking(request), many.asking(request)));
        String compared = "20 of " + many.forms + " forms against 20 of " + few.forms + ", " + what;
        return List.of(
                new Row(compared + ": CPU", costs.cpu("many"), costs.cpu("few"), AS_WITH_FEW),
                new Row(compared + ": time", costs.time("many"), costs.time("few"), AS_WITH_FEW));
    }

    private static List<Row> againstPlain(byte[] own, House many, Run run) throws IOException, InterruptedException {
        Client reader = many.readers.get(0);
        assertThat(Client.JSON.readTree(reader.graphql(own)).path("data"))
                .isEqualTo(
                        Client.JSON.readTree(reader.post(PlainDoors.LIST, own)).path("data"));
        InTurns.Costs costs = InTurns.measure(
                rounds(run),
                List.of(
                        many.asking(own),
                        new InTurns.Way(
                                "plain",
                                many.server.jvm(),
                                call -> many.in(call).post(PlainDoors.LIST, own))));
        String what = "20 of " + many.forms + " forms, the page's own query: CPU against plain JSON";
        return List.of(new Row(what, costs.cpu("many"), costs.cpu("plain"), Aim.times(1.3)));
    }

    /** A server with so many forms. */
    private static final class House {

        private final String name;
        private final Server server;
        private final int forms;
        private final List<Client> readers;

        House(String name, Server server, int forms, Run run) throws IOException, InterruptedException {
            this.name = name;
            this.server = server;
            this.forms = forms;
            this.readers = server.people(READERS);
            int present = readers.get(0)
                    .graphql("{ forms { totalCount } }", Map.of())
                    .at("/forms/totalCount")
                    .asInt();
            server.forms(forms - present, INDICATORS, run.random().nextLong()); // beside those of the demo
        }

        Client in(int call) {
            return readers.get(call % READERS);
        }

        InTurns.Way asking(byte[] request) {
            return new InTurns.Way(name, server.jvm(), call -> in(call).graphql(request));
        }

        void assertOnePage(byte[] request, int total) throws IOException, InterruptedException {
            JsonNode page =
                    Client.JSON.readTree(readers.get(0).graphql(request)).at("/data/forms");
            assertThat(page.path("nodes")).hasSize(PAGE);
            assertThat(page.path("totalCount").asInt()).isEqualTo(total);
        }
    }
}
