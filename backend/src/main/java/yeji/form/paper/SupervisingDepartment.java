package yeji.form.paper;

import org.jspecify.annotations.Nullable;

/** The department that answers for a project (主管部门及代码); the code has 3 to 21 digits, null if the paper has none. */
public record SupervisingDepartment(@Nullable String code, String name) {

    public SupervisingDepartment withCode(@Nullable String changed) {
        return new SupervisingDepartment(changed, name);
    }

    public SupervisingDepartment withName(String changed) {
        return new SupervisingDepartment(code, changed);
    }
}
