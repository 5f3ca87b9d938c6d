package yeji.form.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import yeji.Browser;
import yeji.DemoOffice;

/** Calls of the form API in short words, over real HTTP. */
final class FormsApi {

    static final String RESULT = """
            __typename
            ... on FormChanged { revision changeId newNodes { editIndex id } form { ...Whole } }
            ... on FormConflict {
              form { id revision }
              conflicts { editIndex place { nodeId field } base now changedBy { id name } changedAt revision }
            }
            ... on FormRejected { problems { editIndex code place { nodeId field } message formId } }
            """;

    static final String WHOLE = """
            fragment Whole on Form {
              __typename id kind budgetYear yearLine unit { id name } unitName title status round revision changeId changedAt
              changedBy { name } head { label value } seal { label value } overallGoal moneyUnit style
              layout { rows { field label } columns { kind label } } extra { label value } permissions
              indicatorTree { categories { id name code subcategories { id name code indicators {
                id name weight direction notes { label value }
                                target { text kind comparator number unit deadline direction canonicalText } } } } }
              ... on DepartmentForm {
                tasks { id name content budget { total fiscalAppropriation otherFunds } }
                statedTotal { label total fiscalAppropriation otherFunds }
                computedTotal { total fiscalAppropriation otherFunds }
              }
              ... on ProjectForm {
                projectName projectCode supervisingDepartment { code name } implementingUnit source period
                funds { annualTotal fiscalAppropriation carriedOver otherFunds }
              }
            }
            """;

    private final Browser browser;

    FormsApi(Browser browser) {
        this.browser = browser;
    }

    String unitId(String name) {
        return DemoOffice.unitId(browser, name);
    }

    JsonNode create(Map<String, ?> input) {
        return mutate("createForm", "CreateFormInput", input);
    }

    /** A new project form of the office, as it was answered. */
    JsonNode newProject(String name) {
        return newForm("PROJECT", 2031, name);
    }

    JsonNode newForm(String kind, int year, @Nullable String projectName) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "editId",
                UUID.randomUUID().toString(),
                "unitId",
                unitId("六安市叶集区人民政府办公室"),
                "budgetYear",
                year,
                "kind",
                kind));
        if (projectName != null) {
            input.put("projectName", projectName);
        }
        return create(input).path("form");
    }

    JsonNode edit(String formId, int base, Object... edits) {
        return edit(formId, base, UUID.randomUUID().toString(), edits);
    }

    JsonNode edit(String formId, int base, String editId, Object... edits) {
        return mutate(
                "editForm",
                "EditFormInput",
                Map.of("formId", formId, "baseRevision", base, "editId", editId, "edits", List.of(edits)));
    }

    JsonNode mutate(String name, String type, Map<String, ?> input) {
        Browser.Answer answer = send(name, type, input);
        JsonNode result = answer.data(name);
        if (!result.isObject()) {
            throw new AssertionError(answer.toString());
        }
        return result;
    }

    Browser.Answer send(String name, String type, Map<String, ?> input) {
        return browser.graphql(
                "mutation Do($input: " + type + "!) { " + name + "(input: $input) { " + RESULT + " } } " + WHOLE,
                Map.of("input", input));
    }

    JsonNode form(String id) {
        return browser.graphql("query One($id: ID!) { form(id: $id) { ...Whole } } " + WHOLE, Map.of("id", id))
                .data("form");
    }

    static Map<String, ?> goal(String text) {
        return Map.of("setFormFields", Map.of("overallGoal", text));
    }
}
