package yeji.form.paper;

import java.util.List;

/**
 * Which rows and columns a paper has, with their headings as written, so that an export gives the same table.
 *
 * @param rows rows of the head and of the money table, in the order of the paper
 * @param columns columns of the indicator table, in the order of the paper
 */
public record Layout(List<Row> rows, List<Column> columns) {

    public Layout {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** A row of the paper; {@code field} names the field in the schema, such as {@code funds.carriedOver}. */
    public record Row(String field, String label) {}

    /** A column of the indicator table. */
    public record Column(ColumnKind kind, String label) {}

    /** What a column of the indicator table holds. */
    public enum ColumnKind {
        CATEGORY,
        SUBCATEGORY,
        INDICATOR,
        TARGET,
        COMPARATOR,
        VALUE,
        UNIT,
        WEIGHT,
        DIRECTION,
        NOTE
    }

    /** The paper of a form that was started here: the official rows and columns, with the official headings. */
    public static Layout official(FormKind kind) {
        return new Layout(kind == FormKind.DEPARTMENT ? DEPARTMENT_ROWS : PROJECT_ROWS, COLUMNS);
    }

    /** Whether the paper has a place for this field. */
    public boolean has(String field) {
        return rows.stream().anyMatch(row -> row.field().equals(field));
    }

    private static final List<Row> DEPARTMENT_ROWS = List.of(
            new Row("head", "部门（单位）主要负责人（签字）："),
            new Row("seal", "部门（单位）盖章："),
            new Row("unitName", "部门（单位）名称"),
            new Row("tasks", "年度主要任务"),
            new Row("tasks.name", "任务名称"),
            new Row("tasks.content", "主要内容"),
            new Row("tasks.budget", "预算金额（万元）"),
            new Row("tasks.budget.total", "总额"),
            new Row("tasks.budget.fiscalAppropriation", "财政拨款"),
            new Row("tasks.budget.otherFunds", "其他资金"),
            new Row("statedTotal", "金额合计"),
            new Row("overallGoal", "年度总体目标"),
            new Row("indicatorTree", "年度绩效指标"));

    private static final List<Row> PROJECT_ROWS = List.of(
            new Row("projectName", "项目名称"),
            new Row("supervisingDepartment", "主管部门及代码"),
            new Row("unitName", "实施单位"),
            new Row("source", "项目来源"),
            new Row("period", "项目期"),
            new Row("funds", "项目资金（万元）"),
            new Row("funds.annualTotal", "年度资金总额："),
            new Row("funds.fiscalAppropriation", "其中：财政拨款"),
            new Row("funds.carriedOver", "上年结转"),
            new Row("funds.otherFunds", "其他资金"),
            new Row("overallGoal", "年度目标"),
            new Row("indicatorTree", "绩效指标"));

    private static final List<Column> COLUMNS = List.of(
            new Column(ColumnKind.CATEGORY, "一级指标"),
            new Column(ColumnKind.SUBCATEGORY, "二级指标"),
            new Column(ColumnKind.INDICATOR, "三级指标"),
            new Column(ColumnKind.TARGET, "指标值"));
}
