package yeji.benchmark;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import yeji.access.Action;
import yeji.access.Caller;
import yeji.account.User;
import yeji.form.Docket;
import yeji.form.Form;
import yeji.form.FormStatus;
import yeji.form.ProjectForm;
import yeji.form.edit.Change;
import yeji.form.edit.json.EditWriter;
import yeji.form.graphql.FormIds;
import yeji.form.paper.Layout;
import yeji.form.tree.LabelledText;
import yeji.organisation.Unit;
import yeji.organisation.graphql.UnitIds;
import yeji.platform.graphql.GlobalId;

/** Writes a project form as JSON by hand, field by field: the least that an answer of this shape can cost. */
final class PlainJson {

    private final JsonGenerator json;
    private final boolean typed;

    /**
     * A writer.
     *
     * @param typed whether each object says its type, as the page asks for it
     */
    PlainJson(JsonGenerator json, boolean typed) {
        this.json = json;
        this.typed = typed;
    }

    /** What the page needs to show a form for writing; the object stays open for more. */
    void sheet(ProjectForm form, Caller caller) {
        facts(form, caller);
        json.writeNumberProperty("round", form.docket().round());
        json.writeStringProperty("changeId", form.docket().changeId());
        json.writeStringProperty("style", form.paper().style().name());
        json.writeStringProperty("yearLine", form.paper().yearLine());
        labelled("head", form.paper().head());
        labelled("seal", form.paper().seal());
        json.writeStringProperty("overallGoal", form.paper().overallGoal());
        json.writeStringProperty("moneyUnit", form.paper().moneyUnit().name());
        layout(form.paper().layout());
        labelled("extra", form.paper().extra());
        json.writeStringProperty("projectName", form.projectName());
        json.writeStringProperty("projectCode", form.projectCode());
        json.writeObjectPropertyStart("supervisingDepartment");
        json.writeStringProperty("code", form.supervisingDepartment().code());
        json.writeStringProperty("name", form.supervisingDepartment().name());
        end("SupervisingDepartment");
        json.writeStringProperty("source", form.source());
        json.writeStringProperty("period", form.period());
        json.writeObjectPropertyStart("funds");
        amount("annualTotal", form.funds().annualTotal());
        amount("fiscalAppropriation", form.funds().fiscalAppropriation());
        amount("carriedOver", form.funds().carriedOver());
        amount("otherFunds", form.funds().otherFunds());
        end("Funds");
    }

    /** What sheet and list both show. */
    private void facts(Form form, Caller caller) {
        Docket docket = form.docket();
        json.writeStringProperty("id", FormIds.write(form.id()));
        json.writeStringProperty("kind", form.kind().name());
        json.writeNumberProperty("budgetYear", docket.budgetYear());
        json.writeStringProperty("title", form.paper().title());
        json.writeStringProperty("unitName", form.paper().unitName());
        json.writeStringProperty("status", docket.status().name());
        json.writeNumberProperty("revision", docket.revision());
        json.writeStringProperty("changedAt", docket.changedAt().toString());
        user("changedBy", docket.changedBy());
        permissions(form, caller);
    }

    /** A row of the page's list. */
    void row(ProjectForm form, @Nullable Unit unit, Caller caller) {
        json.writeStartObject();
        facts(form, caller);
        unit(unit);
        json.writeStringProperty("projectName", form.projectName());
        json.writeObjectPropertyStart("funds");
        amount("annualTotal", form.funds().annualTotal());
        end("Funds");
        end("ProjectForm");
    }

    private void unit(@Nullable Unit unit) {
        if (unit == null) {
            json.writeNullProperty("unit");
            return;
        }
        json.writeObjectPropertyStart("unit");
        json.writeStringProperty("id", UnitIds.write(unit.id()));
        json.writeStringProperty("name", unit.name());
        end("Unit");
    }

    private void permissions(Form form, Caller caller) {
        FormStatus status = form.docket().status();
        boolean open = status == FormStatus.DRAFT || status == FormStatus.RETURNED;
        json.writeArrayPropertyStart("permissions");
        if (open && caller.may(Action.EDIT_FORM, form.docket().facts())) json.writeString("EDIT");
        if (caller.may(Action.DELETE_FORM, form.docket().facts())) json.writeString("DELETE");
        if (caller.may(Action.READ_DRAFT_HISTORY, form.docket().facts())) json.writeString("READ_HISTORY");
        json.writeEndArray();
    }

    private void layout(Layout layout) {
        json.writeObjectPropertyStart("layout");
        json.writeArrayPropertyStart("rows");
        layout.rows().forEach(row -> {
            json.writeStartObject();
            json.writeStringProperty("field", row.field());
            json.writeStringProperty("label", row.label());
            end("LayoutRow");
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("columns");
        layout.columns().forEach(column -> {
            json.writeStartObject();
            json.writeStringProperty("kind", column.kind().name());
            json.writeStringProperty("label", column.label());
            end("LayoutColumn");
        });
        json.writeEndArray();
        end("Layout");
    }

    /** A page of a form's history. */
    void changes(List<Change> page, boolean more, @Nullable String cursor) {
        json.writeObjectPropertyStart("changes");
        json.writeArrayPropertyStart("nodes");
        page.forEach(this::change);
        json.writeEndArray();
        json.writeObjectPropertyStart("pageInfo");
        json.writeBooleanProperty("hasNextPage", more);
        json.writeStringProperty("endCursor", cursor);
        end("PageInfo");
        end("ChangeConnection");
    }

    private void change(Change change) {
        json.writeStartObject();
        json.writeNumberProperty("revision", change.revision());
        json.writeStringProperty("changeId", change.changeId());
        json.writeStringProperty("at", change.at().toString());
        user("by", change.by());
        json.writePOJOProperty("edits", EditWriter.write(change.edits()));
        json.writePOJOProperty("inverse", EditWriter.write(change.inverse()));
        end("Change");
    }

    private void user(String name, User user) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("id", new GlobalId("User", user.person().value()).text());
        json.writeStringProperty("name", user.name());
        end("User");
    }

    private void labelled(String name, @Nullable LabelledText text) {
        if (text == null) {
            json.writeNullProperty(name);
        } else {
            json.writeName(name);
            labelled(text);
        }
    }

    void labelled(String name, List<LabelledText> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(this::labelled);
        json.writeEndArray();
    }

    private void labelled(LabelledText text) {
        json.writeStartObject();
        json.writeStringProperty("label", text.label());
        json.writeStringProperty("value", text.value());
        end("LabelledText");
    }

    void amount(String name, @Nullable BigDecimal amount) {
        json.writeStringProperty(name, amount == null ? null : amount.toPlainString());
    }

    /** Ends an object, with its type where types are asked for. */
    void end(String type) {
        if (typed) json.writeStringProperty("__typename", type);
        json.writeEndObject();
    }
}
