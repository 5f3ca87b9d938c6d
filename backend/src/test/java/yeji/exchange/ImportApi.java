package yeji.exchange;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import yeji.Browser;

/** Importing in short words, over real HTTP. */
final class ImportApi {

    static final String WHOLE = """
            fragment Whole on Form {
              __typename id kind budgetYear yearLine unit { id name code } unitName title status revision moneyUnit style
              permissions head { label value } seal { label value } overallGoal extra { label value }
              indicatorTree { categories { id name subcategories { id name indicators { id name weight target { text } } } } }
              ... on DepartmentForm {
                tasks { id name content budget { total fiscalAppropriation otherFunds } }
                statedTotal { label total fiscalAppropriation otherFunds }
              }
              ... on ProjectForm {
                projectName projectCode supervisingDepartment { code name } implementingUnit source period
                funds { annualTotal fiscalAppropriation carriedOver otherFunds }
              }
            }
            """;

    private static final String IMPORT = """
            fragment Whole_ on Import {
              id state files progress { done total } problem { code file message }
              forms {
                index file unit { id name } form { ...Whole } existing { id revision } similar { id revision title }
                doubts { severity sourceText message place { nodeId field } }
              }
            }
            """;

    private static final String RESULT = """
            __typename
            ... on FormChanged { revision changeId form { id revision } }
            ... on FormRejected { problems { code message formId place { nodeId field } } }
            """;

    private final Browser browser;

    ImportApi(Browser browser) {
        this.browser = browser;
    }

    /** What to do with a form, in the shape of the API. */
    static Map<String, Object> choice(int index, String action) {
        return new LinkedHashMap<>(Map.of("index", index, "action", action));
    }

    static Map<String, Object> replace(int index, JsonNode form) {
        Map<String, Object> choice = choice(index, "REPLACE");
        choice.put(
                "replaces",
                Map.of(
                        "formId", form.path("id").asString(),
                        "revision", form.path("revision").asInt()));
        return choice;
    }

    Browser.Answer upload(String file, byte[] content) {
        return upload(Map.of(file, content), "zh-CN");
    }

    Browser.Answer upload(Map<String, byte[]> files, String language) {
        String boundary = "boundary" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        files.forEach((name, content) -> {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return browser.send(
                request -> request.header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Accept-Language", language)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())),
                "/imports");
    }

    /** Uploads a file, and waits until it is understood or has failed. @return the import's id */
    String read(String file, byte[] content) {
        Browser.Answer answer = upload(file, content);
        if (answer.status() != 202) {
            throw new AssertionError(answer.toString());
        }
        String id = answer.body().path("id").asString();
        awaitEnd(id);
        return id;
    }

    String text(String file, String content) {
        return read(file, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The import once it is understood or has failed. */
    JsonNode ended(String id) {
        awaitEnd(id);
        return get(id);
    }

    private void awaitEnd(String id) {
        AtomicReference<String> state = new AtomicReference<>("");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    state.set(state(id));
                    return !List.of("QUEUED", "RUNNING").contains(state.get());
                });
    }

    String state(String id) {
        return query("{ state }", id).path("state").asString();
    }

    /** The import with its forms. */
    JsonNode get(String id) {
        return query("{ ...Whole_ }", id);
    }

    JsonNode get(String id, String language) {
        return ask("{ ...Whole_ }", id, language);
    }

    private JsonNode query(String selection, String id) {
        return ask(selection, id, "zh-CN");
    }

    private JsonNode ask(String selection, String id, String language) {
        String fragments = selection.contains("Whole_") ? IMPORT + WHOLE : "";
        Browser.Answer answer = operation(
                "query I($id: ID!) { import(id: $id) " + selection + " } " + fragments, Map.of("id", id), language);
        if (!answer.code().isEmpty() || answer.status() != 200) {
            throw new AssertionError(answer.toString());
        }
        return answer.data("import");
    }

    Browser.Answer operation(String document, Map<String, ?> variables, String language) {
        String body = tools.jackson.databind.json.JsonMapper.builder()
                .build()
                .writeValueAsString(Map.of("query", document, "variables", variables));
        return browser.send(
                request -> request.header("Content-Type", "application/json")
                        .header("Accept", "application/graphql-response+json")
                        .header("Accept-Language", language)
                        .POST(BodyPublishers.ofString(body)),
                "/graphql");
    }

    /** The results of an acceptance, one for each choice. */
    @SafeVarargs
    final JsonNode accept(String id, Map<String, Object>... choices) {
        Browser.Answer answer = tryAccept(id, choices);
        JsonNode forms = answer.data("acceptImport.forms");
        if (!forms.isArray()) {
            throw new AssertionError(answer.toString());
        }
        return forms;
    }

    @SafeVarargs
    final Browser.Answer tryAccept(String id, Map<String, Object>... choices) {
        return operation(
                "mutation A($input: AcceptImportInput!) { acceptImport(input: $input) { forms { index result { "
                        + RESULT + " } } } }",
                Map.of("input", Map.of("importId", id, "forms", List.of(choices))),
                "zh-CN");
    }

    Browser.Answer discard(String id) {
        return operation(
                "mutation D($input: DiscardImportInput!) { discardImport(input: $input) { id state forms { index } } }",
                Map.of("input", Map.of("importId", id)),
                "zh-CN");
    }

    JsonNode form(String id) {
        return operation("query F($id: ID!) { form(id: $id) { ...Whole } } " + WHOLE, Map.of("id", id), "zh-CN")
                .data("form");
    }

    /** Says what the goal of a form is to be. */
    void setGoal(JsonNode form, String goal) {
        Browser.Answer answer = operation(
                "mutation E($input: EditFormInput!) { editForm(input: $input) { __typename } }",
                Map.of(
                        "input",
                        Map.of(
                                "formId", form.path("id").asString(),
                                "baseRevision", form.path("revision").asInt(),
                                "editId", UUID.randomUUID().toString(),
                                "edits", List.of(Map.of("setFormFields", Map.of("overallGoal", goal))))),
                "zh-CN");
        if (!answer.data("editForm.__typename").asString().equals("FormChanged")) {
            throw new AssertionError(answer.toString());
        }
    }

    /** How many forms this person sees. */
    int formCount() {
        return browser.graphql("{ forms(first: 1) { totalCount } }")
                .data("forms.totalCount")
                .asInt();
    }
}
