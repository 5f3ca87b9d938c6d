package yeji.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Reading a form through GraphQL: processor time per request, against an endpoint that loads the same form by the same door and
 * writes the same JSON by hand, and against one that has the bytes ready; all behind the same filters.
 */
final class Reading implements Benchmark {

    private static final List<Integer> INDICATORS = List.of(50, 500);
    private static final Aim ANY_QUERY = Aim.times(2.5);
    private static final Aim OWN_QUERY = Aim.times(1.3);
    private static final int READERS = 16;

    private static final String NAMES = """
            query Names($formId: ID!) {
              form(id: $formId) {
                title revision
                indicatorTree { categories { name subcategories { name indicators { name target { text } } } } }
              }
            }""";

    /** All that there is to know of a project form. */
    static final String EVERYTHING = """
            query Everything($formId: ID!) {
              form(id: $formId) {
                id kind budgetYear yearLine unitName title status round revision changeId changedAt
                changedBy { id name } head { label value } seal { label value } overallGoal moneyUnit style
                layout { rows { field label } columns { kind label } } extra { label value } permissions
                indicatorTree {
                  categories {
                    id name code
                    subcategories { id name code indicators { id name target { ...T parts { ...T } }
                      weight direction notes { label value } } }
                  }
                }
                ... on ProjectForm {
                  projectName projectCode supervisingDepartment { code name } source period
                  funds { annualTotal fiscalAppropriation carriedOver otherFunds }
                }
              }
            }
            fragment T on Target {
              text kind comparator number upper unit per deadline direction canonicalText ambiguous
            }""";

    /**
     * A query with what it is held against.
     *
     * @param variables but for the form
     * @param plain the door that answers the same by hand
     */
    private record Query(String name, String text, Map<String, Object> variables, String plain, Aim aim) {

        byte[] body(String form) {
            Map<String, Object> all = new HashMap<>(variables);
            all.put("formId", form);
            return Client.body(text, all);
        }
    }

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public List<Row> measure(Run run) throws IOException, InterruptedException {
        String own = PageQueries.read().operation("FormSince");
        List<Query> queries = List.of(
                new Query("the page's own query", own, Map.of("first", 20), PlainDoors.PAGE, OWN_QUERY),
                new Query("all fields", EVERYTHING, Map.of(), PlainDoors.EVERYTHING, ANY_QUERY),
                new Query("names and targets", NAMES, Map.of(), PlainDoors.NAMES, ANY_QUERY));
        List<Client> readers = run.server().people(READERS);
        List<Row> rows = new ArrayList<>();
        for (int indicators : INDICATORS) {
            String form =
                    run.server().forms(1, indicators, run.random().nextLong()).get(0);
            for (Query query : queries) rows.addAll(measure(run, query, form, readers, indicators));
        }
        return rows;
    }

    private static List<Row> measure(Run run, Query query, String form, List<Client> readers, int indicators)
            throws IOException, InterruptedException {
        byte[] request = query.body(form);
        byte[] answer = readers.get(0).graphql(request);
        String plain = query.plain() + form;
        assertSame(answer, readers.get(0).post(plain, request), indicators);
        String bytes = Floors.BYTES + "reading";
        readers.get(0).put(bytes, answer);
        assertThat(readers.get(0).post(bytes, request)).isEqualTo(answer);

        Child server = run.server().jvm();
        InTurns.Costs costs = InTurns.measure(
                new InTurns.Rounds(
                        run.size().of(10, 2000),
                        run.size().of(2, 15),
                        run.size().of(5, 100)),
                List.of(
                        new InTurns.Way(
                                "bytes", server, call -> in(readers, call).post(bytes, request)),
                        new InTurns.Way(
                                "plain", server, call -> in(readers, call).post(plain, request)),
                        new InTurns.Way(
                                "graphql", server, call -> in(readers, call).graphql(request))));
        String what = indicators + " indicators, " + query.name();
        String size = " (" + answer.length / 1000 + " kB)";
        return List.of(
                new Row(
                        what + ": CPU against plain JSON" + size,
                        costs.cpu("graphql"),
                        costs.cpu("plain"),
                        query.aim()),
                new Row(what + ": CPU against ready bytes", costs.cpu("graphql"), costs.cpu("bytes"), Aim.NONE),
                new Row(what + ": time against plain JSON", costs.time("graphql"), costs.time("plain"), Aim.NONE));
    }

    /** Each has a quota of requests per second, and a benchmark asks faster than a person may. */
    private static Client in(List<Client> turns, int call) {
        return turns.get(call % turns.size());
    }

    private static void assertSame(byte[] answer, byte[] plain, int indicators) {
        JsonNode data = Client.JSON.readTree(answer).path("data");
        assertThat(data).isEqualTo(Client.JSON.readTree(plain).path("data"));
        assertThat(data.at("/form/indicatorTree").findValues("target")).hasSize(indicators);
    }
}
