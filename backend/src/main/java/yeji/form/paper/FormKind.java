package yeji.form.paper;

/** Which of the two papers a form is. */
public enum FormKind {
    /** 部门（单位）整体支出绩效目标申报表. */
    DEPARTMENT,
    /** 项目支出绩效目标表. */
    PROJECT;

    /** Whether this kind of form has a table of tasks. */
    public boolean hasTasks() {
        return this == DEPARTMENT;
    }
}
