package yeji.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yeji.form.naming.NormalizedName;
import yeji.form.paper.FormKind;
import yeji.form.paper.Funds;
import yeji.form.paper.Paper;
import yeji.form.paper.SupervisingDepartment;
import yeji.form.tree.Task;

/**
 * The project form (项目支出绩效目标表). Source: domain.md, 1.3.
 *
 * @param projectCode 21 letters and digits; null if the paper has none
 * @param source 项目来源; null if the paper has no such row
 * @param period 项目期 as written; null if the paper has no such row
 */
public record ProjectForm(
        Docket docket,
        Paper paper,
        String projectName,
        @Nullable String projectCode,
        SupervisingDepartment supervisingDepartment,
        @Nullable String source,
        @Nullable String period,
        Funds funds)
        implements Form {

    public ProjectForm withProjectName(String changed) {
        return new ProjectForm(docket, paper, changed, projectCode, supervisingDepartment, source, period, funds);
    }

    public ProjectForm withProjectCode(@Nullable String changed) {
        return new ProjectForm(docket, paper, projectName, changed, supervisingDepartment, source, period, funds);
    }

    public ProjectForm withSupervisingDepartment(SupervisingDepartment changed) {
        return new ProjectForm(docket, paper, projectName, projectCode, changed, source, period, funds);
    }

    public ProjectForm withSource(@Nullable String changed) {
        return new ProjectForm(docket, paper, projectName, projectCode, supervisingDepartment, changed, period, funds);
    }

    public ProjectForm withPeriod(@Nullable String changed) {
        return new ProjectForm(docket, paper, projectName, projectCode, supervisingDepartment, source, changed, funds);
    }

    public ProjectForm withFunds(Funds changed) {
        return new ProjectForm(docket, paper, projectName, projectCode, supervisingDepartment, source, period, changed);
    }

    @Override
    public FormKind kind() {
        return FormKind.PROJECT;
    }

    @Override
    public List<Task> tasks() {
        return List.of();
    }

    @Override
    public ProjectForm withDocket(Docket changed) {
        return new ProjectForm(changed, paper, projectName, projectCode, supervisingDepartment, source, period, funds);
    }

    @Override
    public ProjectForm withPaper(Paper changed) {
        return new ProjectForm(docket, changed, projectName, projectCode, supervisingDepartment, source, period, funds);
    }

    @Override
    public ProjectForm withTasks(List<Task> changed) {
        if (!changed.isEmpty()) {
            throw new IllegalStateException("a project form has no tasks");
        }
        return this;
    }

    @Override
    public String name() {
        return projectName;
    }

    @Override
    public String projectKey() {
        return projectCode != null ? projectCode : NormalizedName.of(projectName);
    }
}
