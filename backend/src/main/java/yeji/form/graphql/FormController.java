package yeji.form.graphql;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import yeji.access.Action;
import yeji.access.Caller;
import yeji.account.User;
import yeji.form.Form;
import yeji.form.FormStatus;
import yeji.form.Forms;
import yeji.form.paper.Layout;
import yeji.form.paper.MoneyUnit;
import yeji.form.paper.Style;
import yeji.form.tree.IndicatorTree;
import yeji.form.tree.LabelledText;
import yeji.organisation.Unit;
import yeji.organisation.Units;
import yeji.platform.graphql.NodeLoader;

/** {@code Query.form}, forms by node, and the fields that both kinds of form have. */
@Controller
class FormController implements NodeLoader {

    private final Forms forms;
    private final Units units;

    FormController(Forms forms, Units units) {
        this.forms = forms;
        this.units = units;
    }

    @QueryMapping
    Optional<Form> form(@Argument String id, Caller caller) {
        return FormIds.read(id).flatMap(found -> forms.find(found, caller));
    }

    @Override
    public String type() {
        return FormIds.TYPE;
    }

    @Override
    public Optional<?> load(String value, GraphQLContext asking) {
        Caller caller = Objects.requireNonNull(asking.<Caller>get(Caller.class));
        return FormIds.readInner(value).flatMap(found -> forms.find(found, caller));
    }

    @SchemaMapping
    String id(Form form) {
        return FormIds.write(form.id());
    }

    @SchemaMapping
    int budgetYear(Form form) {
        return form.docket().budgetYear();
    }

    @SchemaMapping
    String yearLine(Form form) {
        return form.paper().yearLine();
    }

    @SchemaMapping
    Optional<Unit> unit(Form form, Caller caller) {
        return units.find(form.docket().unitId(), caller);
    }

    @SchemaMapping
    String unitName(Form form) {
        return form.paper().unitName();
    }

    @SchemaMapping
    String title(Form form) {
        return form.paper().title();
    }

    @SchemaMapping
    FormStatus status(Form form) {
        return form.docket().status();
    }

    @SchemaMapping
    int round(Form form) {
        return form.docket().round();
    }

    @SchemaMapping
    int revision(Form form) {
        return form.docket().revision();
    }

    @SchemaMapping
    String changeId(Form form) {
        return form.docket().changeId();
    }

    @SchemaMapping
    OffsetDateTime changedAt(Form form) {
        return form.docket().changedAt().atOffset(ZoneOffset.UTC);
    }

    @SchemaMapping
    User changedBy(Form form) {
        return form.docket().changedBy();
    }

    @SchemaMapping
    @Nullable LabelledText head(Form form) {
        return form.paper().head();
    }

    @SchemaMapping
    @Nullable LabelledText seal(Form form) {
        return form.paper().seal();
    }

    @SchemaMapping
    String overallGoal(Form form) {
        return form.paper().overallGoal();
    }

    @SchemaMapping
    MoneyUnit moneyUnit(Form form) {
        return form.paper().moneyUnit();
    }

    @SchemaMapping
    Style style(Form form) {
        return form.paper().style();
    }

    @SchemaMapping
    Layout layout(Form form) {
        return form.paper().layout();
    }

    @SchemaMapping
    List<LabelledText> extra(Form form) {
        return form.paper().extra();
    }

    @SchemaMapping
    DataFetcherResult<IndicatorTree> indicatorTree(Form form) {
        return Reading.of(form).around(form.indicatorTree());
    }

    @SchemaMapping
    List<FormAction> permissions(Form form, Caller caller) {
        if (!form.docket().isStored()) {
            return List.of();
        }
        List<FormAction> allowed = new ArrayList<>();
        boolean open =
                form.docket().status() == FormStatus.DRAFT || form.docket().status() == FormStatus.RETURNED;
        if (open && caller.may(Action.EDIT_FORM, form.docket().facts())) {
            allowed.add(FormAction.EDIT);
        }
        if (caller.may(Action.DELETE_FORM, form.docket().facts())) {
            allowed.add(FormAction.DELETE);
        }
        if (caller.may(Action.READ_DRAFT_HISTORY, form.docket().facts())) {
            allowed.add(FormAction.READ_HISTORY);
        }
        return allowed;
    }

    /** What a caller may do with a form; the names are the schema's. */
    enum FormAction {
        EDIT,
        DELETE,
        READ_HISTORY
    }
}
