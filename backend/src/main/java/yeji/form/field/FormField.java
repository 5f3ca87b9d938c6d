package yeji.form.field;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yeji.form.DepartmentForm;
import yeji.form.Form;
import yeji.form.ProjectForm;
import yeji.form.field.FieldRule.Decimal;
import yeji.form.field.FieldRule.Entries;
import yeji.form.field.FieldRule.Text;
import yeji.form.paper.MoneyUnit;
import yeji.form.tree.LabelledText;

/**
 * The fields of the form itself that can be edited: each with its name in the schema, what it takes, and how it
 * is read and set.
 */
public enum FormField {
    TITLE(
            "title",
            Text.line(200),
            Form.class,
            f -> text(f.paper().title()),
            (f, v) -> f.withPaper(f.paper().withTitle(v.text()))),
    YEAR_LINE(
            "yearLine",
            Text.line(50),
            Form.class,
            f -> text(f.paper().yearLine()),
            (f, v) -> f.withPaper(f.paper().withYearLine(v.text()))),
    UNIT_NAME(
            "unitName",
            Text.line(100),
            Form.class,
            f -> text(f.paper().unitName()),
            (f, v) -> f.withPaper(f.paper().withUnitName(v.text()))),
    HEAD_LABEL(
            "head.label",
            Text.line(100).orBlank(),
            Form.class,
            f -> text(line(f.paper().head()).label()),
            (f, v) -> f.withPaper(f.paper().withHead(line(f.paper().head()).withLabel(v.text())))),
    HEAD_VALUE(
            "head.value",
            Text.line(100).orBlank(),
            Form.class,
            f -> text(line(f.paper().head()).value()),
            (f, v) -> f.withPaper(f.paper().withHead(line(f.paper().head()).withValue(v.text())))),
    SEAL_LABEL(
            "seal.label",
            Text.line(100).orBlank(),
            Form.class,
            f -> text(line(f.paper().seal()).label()),
            (f, v) -> f.withPaper(f.paper().withSeal(line(f.paper().seal()).withLabel(v.text())))),
    SEAL_VALUE(
            "seal.value",
            Text.line(100).orBlank(),
            Form.class,
            f -> text(line(f.paper().seal()).value()),
            (f, v) -> f.withPaper(f.paper().withSeal(line(f.paper().seal()).withValue(v.text())))),
    OVERALL_GOAL(
            "overallGoal",
            Text.paragraphs(4_000),
            Form.class,
            f -> text(f.paper().overallGoal()),
            (f, v) -> f.withPaper(f.paper().withOverallGoal(v.text()))),
    MONEY_UNIT(
            "moneyUnit",
            new FieldRule.Choice(Set.of("WAN_YUAN", "YUAN"), false),
            Form.class,
            f -> text(f.paper().moneyUnit().name()),
            (f, v) -> f.withPaper(f.paper().withMoneyUnit(MoneyUnit.valueOf(v.text())))),
    EXTRA(
            "extra",
            new Entries(100, Text.line(100), Text.paragraphs(4_000)),
            Form.class,
            f -> FieldValue.of(f.paper().extra()),
            (f, v) -> f.withPaper(f.paper().withExtra(v.entries()))),

    STATED_LABEL(
            "statedTotal.label",
            Text.line(50),
            DepartmentForm.class,
            f -> text(f.statedTotal().label()),
            (f, v) -> f.withStatedTotal(f.statedTotal().withLabel(v.text()))),
    STATED_TOTAL(
            "statedTotal.total",
            Decimal.MONEY,
            DepartmentForm.class,
            f -> FieldValue.of(f.statedTotal().amounts().total()),
            (f, v) -> f.withStatedTotal(
                    f.statedTotal().withAmounts(f.statedTotal().amounts().withTotal(v.decimal())))),
    STATED_APPROPRIATION(
            "statedTotal.fiscalAppropriation",
            Decimal.MONEY,
            DepartmentForm.class,
            f -> FieldValue.of(f.statedTotal().amounts().fiscalAppropriation()),
            (f, v) -> f.withStatedTotal(
                    f.statedTotal().withAmounts(f.statedTotal().amounts().withFiscalAppropriation(v.decimal())))),
    STATED_OTHER(
            "statedTotal.otherFunds",
            Decimal.MONEY,
            DepartmentForm.class,
            f -> FieldValue.of(f.statedTotal().amounts().otherFunds()),
            (f, v) -> f.withStatedTotal(
                    f.statedTotal().withAmounts(f.statedTotal().amounts().withOtherFunds(v.decimal())))),

    PROJECT_NAME(
            "projectName",
            Text.line(100),
            ProjectForm.class,
            f -> text(f.projectName()),
            (f, v) -> f.withProjectName(v.text())),
    PROJECT_CODE(
            "projectCode",
            Text.line(21).orNothing().matching("[0-9A-Za-z]{21}"),
            ProjectForm.class,
            f -> FieldValue.of(f.projectCode()),
            (f, v) -> f.withProjectCode(v.value().asText())),
    DEPARTMENT_CODE(
            "supervisingDepartment.code",
            Text.line(21).orNothing().matching("\\d{3,21}"),
            ProjectForm.class,
            f -> FieldValue.of(f.supervisingDepartment().code()),
            (f, v) -> f.withSupervisingDepartment(
                    f.supervisingDepartment().withCode(v.value().asText()))),
    DEPARTMENT_NAME(
            "supervisingDepartment.name",
            Text.line(100),
            ProjectForm.class,
            f -> text(f.supervisingDepartment().name()),
            (f, v) -> f.withSupervisingDepartment(f.supervisingDepartment().withName(v.text()))),
    SOURCE(
            "source",
            Text.line(50).orNothing(),
            ProjectForm.class,
            f -> FieldValue.of(f.source()),
            (f, v) -> f.withSource(v.value().asText())),
    PERIOD(
            "period",
            Text.line(50).orNothing(),
            ProjectForm.class,
            f -> FieldValue.of(f.period()),
            (f, v) -> f.withPeriod(v.value().asText())),
    ANNUAL_TOTAL(
            "funds.annualTotal",
            Decimal.MONEY,
            ProjectForm.class,
            f -> FieldValue.of(f.funds().annualTotal()),
            (f, v) -> f.withFunds(f.funds().withAnnualTotal(v.decimal()))),
    FISCAL_APPROPRIATION(
            "funds.fiscalAppropriation",
            Decimal.MONEY,
            ProjectForm.class,
            f -> FieldValue.of(f.funds().fiscalAppropriation()),
            (f, v) -> f.withFunds(f.funds().withFiscalAppropriation(v.decimal()))),
    CARRIED_OVER(
            "funds.carriedOver",
            Decimal.MONEY,
            ProjectForm.class,
            f -> FieldValue.of(f.funds().carriedOver()),
            (f, v) -> f.withFunds(f.funds().withCarriedOver(v.decimal()))),
    OTHER_FUNDS(
            "funds.otherFunds",
            Decimal.MONEY,
            ProjectForm.class,
            f -> FieldValue.of(f.funds().otherFunds()),
            (f, v) -> f.withFunds(f.funds().withOtherFunds(v.decimal())));

    private static final Map<String, FormField> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(FormField::fieldName, Function.identity()));

    private final String fieldName;
    private final FieldRule rule;
    private final Class<? extends Form> owner;
    private final Function<Form, FieldValue> getter;
    private final BiFunction<Form, Kept, Form> setter;

    <F extends Form> FormField(
            String fieldName,
            FieldRule rule,
            Class<F> owner,
            Function<F, FieldValue> getter,
            BiFunction<F, Kept, Form> setter) {
        this.fieldName = fieldName;
        this.rule = rule;
        this.owner = owner;
        this.getter = form -> getter.apply(owner.cast(form));
        this.setter = (form, value) -> setter.apply(owner.cast(form), value);
    }

    /** Its name in the schema, such as {@code funds.annualTotal}. */
    public String fieldName() {
        return fieldName;
    }

    /** The field with this name in the schema. */
    public static Optional<FormField> named(String fieldName) {
        return Optional.ofNullable(BY_NAME.get(fieldName));
    }

    /** What it takes. */
    public FieldRule rule() {
        return rule;
    }

    /** Whether this kind of form has the field. */
    public boolean belongsTo(Form form) {
        return owner.isInstance(form);
    }

    /** What stands there. */
    public FieldValue of(Form form) {
        return getter.apply(form);
    }

    /** @param value one that {@link #rule} has kept */
    public Form set(Form form, FieldValue value) {
        return setter.apply(form, new Kept(value));
    }

    private static FieldValue text(String text) {
        return FieldValue.of(text);
    }

    private static LabelledText line(@Nullable LabelledText line) {
        return line == null ? new LabelledText("", "") : line;
    }
}
