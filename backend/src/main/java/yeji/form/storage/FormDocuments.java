package yeji.form.storage;

import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import yeji.access.PersonId;
import yeji.access.UnitPath;
import yeji.account.User;
import yeji.form.DepartmentForm;
import yeji.form.Docket;
import yeji.form.Form;
import yeji.form.FormId;
import yeji.form.FormStatus;
import yeji.form.ProjectForm;
import yeji.form.paper.FormKind;
import yeji.form.paper.Funds;
import yeji.form.paper.StatedTotal;
import yeji.form.paper.SupervisingDepartment;
import yeji.form.tree.Budget;

/** Forms as documents and back, value for value. Amounts are Decimal128 with their scale. */
public final class FormDocuments {

    private FormDocuments() {}

    /** The docket's part of the document: what queries look at lies on top. {@code revision} stands first, after the id. */
    public static Document write(Form form) {
        Docket docket = form.docket();
        Document document = new Document("_id", docket.id().toString())
                .append("revision", docket.revision())
                .append("changeId", docket.changeId())
                .append("schema", SCHEMA)
                .append("unitId", docket.unitId().value())
                .append("unitPath", docket.unitPath().text())
                .append("budgetYear", docket.budgetYear())
                .append("kind", form.kind().name())
                .append("status", docket.status().name())
                .append("stage", docket.facts().stage().name())
                .append("round", docket.round())
                .append("submittedOnce", docket.submittedOnce())
                .append("changedAt", Date.from(docket.changedAt()))
                .append("changedBy", author(docket.changedBy()))
                .append(
                        "hands",
                        docket.hands().stream().map(PersonId::value).sorted().toList())
                .append("name", form.name())
                .append("search", SearchText.of(form))
                .append("paper", PaperDocuments.write(form.paper()));
        return form instanceof DepartmentForm department
                ? writeDepartment(document, department)
                : writeProject(document, (ProjectForm) form);
    }

    /** Grows when the shape of the document changes; a migration brings older ones up. */
    static final int SCHEMA = 1;

    private static Document writeDepartment(Document document, DepartmentForm form) {
        return document.append(
                        "tasks",
                        form.tasks().stream()
                                .map(task -> new Document("id", task.id().value())
                                        .append("name", task.name())
                                        .append("content", task.content())
                                        .append("budget", budget(task.budget())))
                                .toList())
                .append(
                        "statedTotal",
                        budget(form.statedTotal().amounts())
                                .append("label", form.statedTotal().label()));
    }

    private static Document writeProject(Document document, ProjectForm form) {
        return document.append("projectName", form.projectName())
                .append("projectCode", form.projectCode())
                .append(
                        "supervisingDepartment",
                        new Document("code", form.supervisingDepartment().code())
                                .append("name", form.supervisingDepartment().name()))
                .append("source", form.source())
                .append("period", form.period())
                .append(
                        "funds",
                        new Document("annualTotal", decimal(form.funds().annualTotal()))
                                .append(
                                        "fiscalAppropriation",
                                        decimal(form.funds().fiscalAppropriation()))
                                .append("carriedOver", decimal(form.funds().carriedOver()))
                                .append("otherFunds", decimal(form.funds().otherFunds())));
    }

    /** The form that {@link #write} has written. */
    public static Form read(Map<String, @Nullable Object> written) {
        Document document = written instanceof Document already ? already : new Document(written);
        Docket docket = docket(document);
        Document paper = document.get("paper", Document.class);
        if (FormKind.valueOf(document.getString("kind")) == FormKind.DEPARTMENT) {
            Document stated = document.get("statedTotal", Document.class);
            return new DepartmentForm(
                    docket,
                    PaperDocuments.read(paper),
                    document.getList("tasks", Document.class).stream()
                            .map(PaperDocuments::task)
                            .toList(),
                    new StatedTotal(stated.getString("label"), budget(stated)));
        }
        Document department = document.get("supervisingDepartment", Document.class);
        Document funds = document.get("funds", Document.class);
        return new ProjectForm(
                docket,
                PaperDocuments.read(paper),
                document.getString("projectName"),
                document.getString("projectCode"),
                new SupervisingDepartment(department.getString("code"), department.getString("name")),
                document.getString("source"),
                document.getString("period"),
                new Funds(
                        decimal(funds, "annualTotal"),
                        decimal(funds, "fiscalAppropriation"),
                        decimal(funds, "carriedOver"),
                        decimal(funds, "otherFunds")));
    }

    private static Docket docket(Document document) {
        Set<PersonId> hands = document.getList("hands", String.class).stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
        return new Docket(
                FormId.of(document.getString("_id")),
                UnitPath.parse(document.getString("unitPath")),
                document.getInteger("budgetYear"),
                FormStatus.valueOf(document.getString("status")),
                document.getInteger("round"),
                document.getBoolean("submittedOnce"),
                document.getInteger("revision"),
                document.getString("changeId"),
                document.getDate("changedAt").toInstant(),
                author(document.get("changedBy", Document.class)),
                hands);
    }

    static Document author(User author) {
        return new Document("person", author.person().value()).append("name", author.name());
    }

    static User author(Document document) {
        return new User(new PersonId(document.getString("person")), document.getString("name"));
    }

    static Document budget(Budget budget) {
        return new Document("total", decimal(budget.total()))
                .append("fiscalAppropriation", decimal(budget.fiscalAppropriation()))
                .append("otherFunds", decimal(budget.otherFunds()));
    }

    static Budget budget(Document document) {
        return new Budget(
                decimal(document, "total"), decimal(document, "fiscalAppropriation"), decimal(document, "otherFunds"));
    }

    static @Nullable Decimal128 decimal(@Nullable BigDecimal number) {
        return number == null ? null : new Decimal128(number);
    }

    static @Nullable BigDecimal decimal(Document document, String name) {
        return Optional.ofNullable(document.get(name, Decimal128.class))
                .map(Decimal128::bigDecimalValue)
                .orElse(null);
    }

    static List<Document> documents(Document document, String name) {
        return document.getList(name, Document.class, List.of());
    }
}
