package yeji.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Reading a whole form: Yeji, with storage, rights and filters, beside other GraphQL servers that have none of them and answer
 * from memory. Each is held against its own floor, the same bytes from the same kind of server, so the ratios can be compared.
 */
final class Peers implements Benchmark {

    private static final double TIMES_THE_BYTES = 2.5;
    private static final int READERS = 16;
    private static final List<Integer> INDICATORS = List.of(50, 500);

    private static final String WHOLE = """
            query Whole($formId: ID!) {
              form(id: $formId) {
                __typename id kind budgetYear status round revision changeId title yearLine unitName overallGoal moneyUnit style
                head { label value }
                seal { label value }
                layout { rows { field label } columns { kind label } }
                extra { label value }
                indicatorTree {
                  categories {
                    id name code
                    subcategories {
                      id name code
                      indicators {
                        id name weight direction
                        target {
                          text kind comparator number upper unit per deadline direction canonicalText ambiguous
                        }
                        notes { label value }
                      }
                    }
                  }
                }
                ... on ProjectForm {
                  projectName projectCode implementingUnit source period
                  supervisingDepartment { code name }
                  funds { annualTotal fiscalAppropriation carriedOver otherFunds }
                }
              }
            }
            """;

    @Override
    public String name() {
        return "peers";
    }

    /** A form of Yeji: what is asked, and the answer. */
    private record Asked(int indicators, String id, byte[] request, byte[] answer) {

        JsonNode form() {
            return Client.JSON.readTree(answer).at("/data/form");
        }

        InTurns.Rounds rounds(Size size) {
            int calls = size.of(10, 25_000 / indicators);
            return new InTurns.Rounds(size.of(20, 4 * calls), size.of(3, 7), calls);
        }
    }

    @Override
    public List<Row> measure(Run run) throws IOException, InterruptedException {
        Server server = run.server();
        List<Client> readers = server.people(READERS);
        Map<String, Asked> asked = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        for (int indicators : INDICATORS) {
            Asked one = ask(server, readers.get(0), indicators, run);
            asked.put(one.id(), one);
            String bytes = Floors.BYTES + "peers-" + indicators;
            readers.get(0).put(bytes, one.answer());
            rows.add(row(
                    "Yeji",
                    one,
                    Aim.times(TIMES_THE_BYTES),
                    InTurns.measure(
                            one.rounds(run.size()),
                            List.of(
                                    new InTurns.Way(
                                            "bytes",
                                            server.jvm(),
                                            n -> readers.get(n % READERS).post(bytes, one.request())),
                                    new InTurns.Way(
                                            "graphql",
                                            server.jvm(),
                                            n -> readers.get(n % READERS).graphql(one.request()))))));
        }
        if (run.size() == Size.FULL) rows.addAll(ofPeers(asked, server.http(), run.size()));
        return rows;
    }

    private static Asked ask(Server server, Client reader, int indicators, Run run)
            throws IOException, InterruptedException {
        String id = server.forms(1, indicators, run.random().nextLong()).get(0);
        byte[] request = Client.body(WHOLE, Map.of("formId", id));
        Asked asked = new Asked(indicators, id, request, reader.graphql(request));
        assertThat(asked.form().path("indicatorTree").findValues("canonicalText"))
                .hasSize(indicators);
        return asked;
    }

    private static List<Row> ofPeers(Map<String, Asked> asked, HttpClient http, Size size)
            throws IOException, InterruptedException {
        if (!Peer.install()) {
            System.out.println("The peers were left out: npm ci is not possible here.");
            return List.of();
        }
        Map<String, JsonNode> forms = new LinkedHashMap<>();
        asked.forEach((id, one) -> forms.put(id, one.form()));
        List<Row> rows = new ArrayList<>();
        for (String name : Peer.NAMES) {
            try (Peer peer = Peer.start(name, forms, http)) {
                for (Asked one : asked.values()) rows.add(ofPeer(peer, one, size));
            }
        }
        return rows;
    }

    private static Row ofPeer(Peer peer, Asked one, Size size) throws IOException, InterruptedException {
        String bytes = "/bytes/" + URLEncoder.encode(one.id(), StandardCharsets.UTF_8);
        assertThat(Client.JSON.readTree(peer.graphql().graphql(one.request())).at("/data/form"))
                .isEqualTo(one.form());
        assertThat(Client.JSON.readTree(peer.bytes().post(bytes, one.request())).at("/data/form"))
                .isEqualTo(one.form());
        return row(
                peer.name(),
                one,
                Aim.NONE,
                InTurns.measure(
                        one.rounds(size),
                        List.of(
                                new InTurns.Way(
                                        "bytes", peer.node(), n -> peer.bytes().post(bytes, one.request())),
                                new InTurns.Way(
                                        "graphql",
                                        peer.node(),
                                        n -> peer.graphql().graphql(one.request())))));
    }

    private static Row row(String who, Asked one, Aim aim, InTurns.Costs costs) {
        String what = who + ", whole form of " + one.indicators() + " indicators, CPU";
        return new Row(what, costs.cpu("graphql"), costs.cpu("bytes"), aim);
    }
}
