package yeji.exchange.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yeji.form.DepartmentForm;
import yeji.form.Docket;
import yeji.form.Form;
import yeji.form.ProjectForm;
import yeji.form.paper.FormKind;
import yeji.form.paper.Funds;
import yeji.form.paper.Paper;
import yeji.form.paper.StatedTotal;
import yeji.form.paper.SupervisingDepartment;
import yeji.form.tree.Task;

/**
 * A form as a document has it, before anybody decided whose it is: all that stands on the paper, and what is doubtful.
 *
 * @param file the file that it came from
 * @param budgetYear the year that the paper names; null if it names none
 * @param paper what both kinds have
 * @param content what this kind has
 * @param doubts in the order of the paper
 */
public record ReadForm(String file, @Nullable Integer budgetYear, Paper paper, Content content, List<Doubt> doubts) {

    public ReadForm {
        doubts = List.copyOf(doubts);
    }

    public FormKind kind() {
        return content.kind();
    }

    /** The form that it becomes under a docket. */
    public Form toForm(Docket docket) {
        return content.toForm(docket, paper);
    }

    /** What only one kind of form has. */
    public sealed interface Content permits DepartmentContent, ProjectContent {

        FormKind kind();

        Form toForm(Docket docket, Paper paper);
    }

    /** What the department overall form has. */
    public record DepartmentContent(List<Task> tasks, StatedTotal statedTotal) implements Content {

        public DepartmentContent {
            tasks = List.copyOf(tasks);
        }

        @Override
        public FormKind kind() {
            return FormKind.DEPARTMENT;
        }

        @Override
        public DepartmentForm toForm(Docket docket, Paper paper) {
            return new DepartmentForm(docket, paper, tasks, statedTotal);
        }
    }

    /** What the project form has. */
    public record ProjectContent(
            String projectName,
            @Nullable String projectCode,
            SupervisingDepartment supervisingDepartment,
            @Nullable String source,
            @Nullable String period,
            Funds funds)
            implements Content {

        @Override
        public FormKind kind() {
            return FormKind.PROJECT;
        }

        @Override
        public ProjectForm toForm(Docket docket, Paper paper) {
            return new ProjectForm(
                    docket, paper, projectName, projectCode, supervisingDepartment, source, period, funds);
        }
    }
}
