package yeji;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import yeji.Browser.Answer;

/** The demo's office (004) and forms of its own for a test, by the API. */
public final class DemoOffice {

    private static final String NAME = "六安市叶集区人民政府办公室";
    private static final String CREATION =
            "mutation C($input: CreateFormInput!) { createForm(input: $input) { ... on FormChanged { form { id } } } }";

    private DemoOffice() {}

    /** The id of a unit that the person sees, by its name. */
    public static String unitId(Browser person, String name) {
        return person.graphql("{ units { id name } }")
                .data("units")
                .valueStream()
                .filter(unit -> unit.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    /** The id of a new project form of the office. */
    public static String newProject(Browser preparer, int budgetYear, String projectName) {
        Map<String, Object> input = Map.of(
                "editId",
                UUID.randomUUID().toString(),
                "unitId",
                unitId(preparer, NAME),
                "budgetYear",
                budgetYear,
                "kind",
                "PROJECT",
                "projectName",
                projectName);
        Answer answer = preparer.graphql(CREATION, Map.of("input", input));
        String id = answer.data("createForm.form.id").asString("");
        assertThat(id).as(answer.text()).isNotEmpty();
        return id;
    }
}
