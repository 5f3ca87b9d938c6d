package yeji.form;

import java.util.List;
import yeji.form.paper.FormKind;
import yeji.form.paper.Paper;
import yeji.form.paper.StatedTotal;
import yeji.form.tree.Budget;
import yeji.form.tree.Task;

/** The department overall form (部门（单位）整体支出绩效目标申报表). Source: domain.md, 1.2. */
public record DepartmentForm(Docket docket, Paper paper, List<Task> tasks, StatedTotal statedTotal) implements Form {

    public DepartmentForm {
        tasks = List.copyOf(tasks);
    }

    /** The sums of the tasks in 万元: never stored, always computed. */
    public Budget computedTotal() {
        return Budget.sum(tasks.stream().map(Task::budget).toList());
    }

    public DepartmentForm withStatedTotal(StatedTotal changed) {
        return new DepartmentForm(docket, paper, tasks, changed);
    }

    @Override
    public FormKind kind() {
        return FormKind.DEPARTMENT;
    }

    @Override
    public DepartmentForm withDocket(Docket changed) {
        return new DepartmentForm(changed, paper, tasks, statedTotal);
    }

    @Override
    public DepartmentForm withPaper(Paper changed) {
        return new DepartmentForm(docket, changed, tasks, statedTotal);
    }

    @Override
    public DepartmentForm withTasks(List<Task> changed) {
        return new DepartmentForm(docket, paper, changed, statedTotal);
    }

    @Override
    public String name() {
        return paper.title();
    }

    @Override
    public String projectKey() {
        return "";
    }
}
