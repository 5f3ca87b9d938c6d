package yeji.history;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import yeji.Browser;
import yeji.Browser.Answer;
import yeji.DemoOffice;

/** A person who writes and reads project forms by the API. A call that gets no answer throws {@link UncheckedIOException}. */
public final class Clerk {

    private static final String FORM = """
            fragment Whole on Form { id revision changeId overallGoal yearLine
              ... on ProjectForm { source period }
              indicatorTree { categories { subcategories { id indicators { id target { text } } } } } }
            """;
    private static final List<String> FIELDS = List.of("overallGoal", "yearLine", "source", "period");
    private static final int PAGE = 200;

    private final Browser browser;

    public Clerk(Browser browser) {
        this.browser = browser;
    }

    /** A form as it was answered. */
    public record FormNow(int revision, Map<String, String> content, List<String> subcategories) {}

    /**
     * How an edit was answered.
     *
     * @param type the name of the member of FormResult
     * @param revision that the change made; 0 if there was none
     * @param form as it is now; null if the answer doesn't tell
     */
    public record Result(
            String type,
            int revision,
            String changeId,
            @Nullable FormNow form) {

        public boolean isChanged() {
            return type.equals("FormChanged");
        }
    }

    /** The id of a new project form of the demo's office. */
    public String newForm(String projectName) {
        return DemoOffice.newProject(browser, 2061, projectName);
    }

    /** Sends an edit; whoever got no answer sends it again with the same id. */
    public Result edit(String formId, int base, String editId, Map<String, ?> edit) {
        Answer answer = browser.graphql(
                "mutation E($input: EditFormInput!) { editForm(input: $input) { __typename"
                        + " ... on FormChanged { revision changeId form { ...Whole } }"
                        + " ... on FormConflict { form { ...Whole } } } } " + FORM,
                Map.of(
                        "input",
                        Map.of("formId", formId, "baseRevision", base, "editId", editId, "edits", List.of(edit))));
        JsonNode result = data(answer, "editForm");
        return new Result(
                result.path("__typename").asString(),
                result.path("revision").asInt(0),
                result.path("changeId").asString(""),
                result.path("form").isObject() ? formNow(result.path("form")) : null);
    }

    public FormNow read(String formId) {
        return formNow(data(
                browser.graphql("query R($id: ID!) { form(id: $id) { ...Whole } } " + FORM, Map.of("id", formId)),
                "form"));
    }

    /** What each change after a revision put where, oldest first. */
    public List<Map<String, String>> putsAfter(String formId, int revision) {
        return changesAfter(formId, revision).stream()
                .map(Recording.Change::puts)
                .toList();
    }

    /** The history after a revision, oldest first. */
    List<Recording.Change> changesAfter(String formId, int revision) {
        List<Recording.Change> newestFirst = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>(Map.of("id", formId));
        boolean more = true;
        while (more) {
            JsonNode page = data(
                    browser.graphql(
                            "query H($id: ID!, $after: String) { form(id: $id) { changes(first: " + PAGE
                                    + ", after: $after) { nodes { revision changeId edits }"
                                    + " pageInfo { hasNextPage endCursor } } } }",
                            variables),
                    "form.changes");
            for (JsonNode change : page.path("nodes")) {
                if (change.path("revision").asInt() > revision) {
                    newestFirst.add(new Recording.Change(
                            change.path("revision").asInt(),
                            change.path("changeId").asString(),
                            Puts.of(change.path("edits").path(0))));
                }
            }
            more = page.at("/pageInfo/hasNextPage").asBoolean();
            variables.put("after", page.at("/pageInfo/endCursor").asString(""));
        }
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    private static FormNow formNow(JsonNode form) {
        Map<String, String> content = new HashMap<>();
        FIELDS.forEach(field -> content.put(field, form.path(field).asString("")));
        List<String> subcategories = form.at("/indicatorTree/categories")
                .valueStream()
                .flatMap(category -> category.path("subcategories").valueStream())
                .peek(subcategory -> subcategory
                        .path("indicators")
                        .forEach(indicator -> content.put(
                                indicator.path("id").asString(),
                                indicator.at("/target/text").asString())))
                .map(subcategory -> subcategory.path("id").asString())
                .toList();
        return new FormNow(form.path("revision").asInt(), content, subcategories);
    }

    private static JsonNode data(Answer answer, String path) {
        JsonNode found = answer.data(path);
        if (found.isMissingNode() || found.isNull()) throw new IllegalStateException(answer.toString());
        return found;
    }
}
