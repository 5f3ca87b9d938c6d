package yeji.form;

import java.util.List;
import yeji.form.paper.FormKind;
import yeji.form.paper.Paper;
import yeji.form.tree.IndicatorTree;
import yeji.form.tree.Task;

/** One declaration of a unit for a budget year: an immutable value. Whatever happens to a form makes another one. */
public sealed interface Form permits DepartmentForm, ProjectForm {

    /** Whose it is, where it stands, which revision. */
    Docket docket();

    /** What both kinds of paper have. */
    Paper paper();

    FormKind kind();

    /** The main tasks of the year; a project form has none. */
    List<Task> tasks();

    Form withDocket(Docket changed);

    Form withPaper(Paper changed);

    /** @throws IllegalStateException if this kind of form has no tasks and the list is not empty */
    Form withTasks(List<Task> changed);

    default FormId id() {
        return docket().id();
    }

    default IndicatorTree indicatorTree() {
        return paper().indicatorTree();
    }

    default Form withIndicatorTree(IndicatorTree changed) {
        return withPaper(paper().withIndicatorTree(changed));
    }

    /** The name by which people know it: the project's name, or the title of a department form. */
    String name();

    /**
     * What makes a form the same declaration within its unit: year, kind, and the project by code or else by normalized
     * name. Two forms of one unit that are not deleted never have the same key. Source: domain.md, 1.6.
     */
    default String identityKey() {
        return docket().budgetYear() + ":" + kind() + ":" + projectKey();
    }

    /** The part of the identity key that names the project; "" for a department form. */
    String projectKey();
}
