package yeji.platform.graphql;

import java.util.Map;
import java.util.UUID;
import yeji.Browser;

/** A form of its own for a test to subscribe to. */
public final class Watched {

    static final String SUBSCRIPTION =
            "subscription W($id: ID!) { formChanged(formId: $id) { __typename ... on FormChangedEvent { revision } } }";

    private static final String CREATION =
            "mutation C($input: CreateFormInput!) { createForm(input: $input) { ... on FormChanged { form { id } } } }";

    private Watched() {}

    /** The id of a new form of the demo's office. */
    public static String newForm(Browser preparer) {
        String unit = preparer.graphql("{ units { id name } }")
                .data("units")
                .valueStream()
                .filter(found -> found.path("name").asString().equals("六安市叶集区人民政府办公室"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        Map<String, Object> input = Map.of(
                "editId",
                UUID.randomUUID().toString(),
                "unitId",
                unit,
                "budgetYear",
                2051,
                "kind",
                "PROJECT",
                "projectName",
                "连接" + UUID.randomUUID());
        return preparer.graphql(CREATION, Map.of("input", input))
                .data("createForm.form.id")
                .asString();
    }
}
