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
import tools.jackson.databind.node.ObjectNode;

/**
 * Reading a whole form: Yeji, with storage, rights and filters, beside other GraphQL servers that have none of them and answer
 * from memory. Each is held against its own floors, the same JSON written by hand and the bytes ready, by the same kind of
 * server, so the ratios can be compared.
 */
final class Peers implements Benchmark {

    private static final Aim ANY_QUERY = Aim.times(2.5);
    private static final int READERS = 16;
    private static final List<Integer> INDICATORS = List.of(50, 500);

    private static final String PLAIN = "plain";
    private static final String BYTES = "bytes";
    private static final String GRAPHQL = "graphql";

    @Override
    public String name() {
        return "peers";
    }

    /** A form of Yeji: what is asked, and the answer. */
    private record Asked(int indicators, String id, byte[] request, byte[] answer) {

        JsonNode form() {
            return Client.JSON.readTree(answer).at("/data/form");
        }

        /** The form with what tells servers that have it as JSON which type of the schema it is. */
        JsonNode typedForm() {
            return ((ObjectNode) form()).put("__typename", "ProjectForm");
        }

        InTurns.Rounds rounds(Size size) {
            return new InTurns.Rounds(size.of(10, 1500), size.of(2, 11), size.of(5, 150));
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
            rows.addAll(rows("Yeji", one, ANY_QUERY, ofYeji(server, readers, one, run.size())));
        }
        if (run.size() == Size.FULL) rows.addAll(ofPeers(asked, server.http(), run.size()));
        return rows;
    }

    private static Asked ask(Server server, Client reader, int indicators, Run run)
            throws IOException, InterruptedException {
        String id = server.forms(1, indicators, run.random().nextLong()).get(0);
        byte[] request = Client.body(Reading.EVERYTHING, Map.of("formId", id));
        Asked asked = new Asked(indicators, id, request, reader.graphql(request));
        assertThat(asked.form().path("indicatorTree").findValues("target")).hasSize(indicators);
        return asked;
    }

    private static InTurns.Costs ofYeji(Server server, List<Client> readers, Asked one, Size size)
            throws IOException, InterruptedException {
        String bytes = Floors.BYTES + "peers";
        readers.get(0).put(bytes, one.answer());
        String plain = PlainDoors.EVERYTHING + one.id();
        assertSame(one, readers.get(0).post(plain, one.request()));
        return InTurns.measure(
                one.rounds(size),
                List.of(
                        new InTurns.Way(BYTES, server.jvm(), n -> in(readers, n).post(bytes, one.request())),
                        new InTurns.Way(PLAIN, server.jvm(), n -> in(readers, n).post(plain, one.request())),
                        new InTurns.Way(
                                GRAPHQL, server.jvm(), n -> in(readers, n).graphql(one.request()))));
    }

    private static Client in(List<Client> turns, int call) {
        return turns.get(call % turns.size());
    }

    private static List<Row> ofPeers(Map<String, Asked> asked, HttpClient http, Size size)
            throws IOException, InterruptedException {
        if (!Peer.install()) {
            System.out.println("The peers were left out: npm ci is not possible here.");
            return List.of();
        }
        Map<String, JsonNode> forms = new LinkedHashMap<>();
        asked.forEach((id, one) -> forms.put(id, one.typedForm()));
        List<Row> rows = new ArrayList<>();
        for (String name : Peer.NAMES) {
            try (Peer peer = Peer.start(name, forms, http)) {
                for (Asked one : asked.values()) rows.addAll(rows(name, one, Aim.NONE, ofPeer(peer, one, size)));
            }
        }
        return rows;
    }

    private static InTurns.Costs ofPeer(Peer peer, Asked one, Size size) throws IOException, InterruptedException {
        String id = URLEncoder.encode(one.id(), StandardCharsets.UTF_8);
        assertSame(one, peer.graphql().graphql(one.request()));
        assertSame(one, peer.floors().post("/plain/" + id, one.request()));
        assertSame(one, peer.floors().post("/bytes/" + id, one.request()));
        return InTurns.measure(
                one.rounds(size),
                List.of(
                        new InTurns.Way(BYTES, peer.node(), n -> peer.floors().post("/bytes/" + id, one.request())),
                        new InTurns.Way(PLAIN, peer.node(), n -> peer.floors().post("/plain/" + id, one.request())),
                        new InTurns.Way(
                                GRAPHQL, peer.node(), n -> peer.graphql().graphql(one.request()))));
    }

    private static void assertSame(Asked one, byte[] answer) {
        JsonNode form = Client.JSON.readTree(answer).at("/data/form");
        assertThat(form).isEqualTo(form.has("__typename") ? one.typedForm() : one.form());
    }

    private static List<Row> rows(String who, Asked one, Aim aim, InTurns.Costs costs) {
        String what = who + ", whole form of " + one.indicators() + " indicators: CPU against ";
        return List.of(
                new Row(what + "plain JSON", costs.cpu(GRAPHQL), costs.cpu(PLAIN), aim),
                new Row(what + "ready bytes", costs.cpu(GRAPHQL), costs.cpu(BYTES), Aim.NONE));
    }
}
