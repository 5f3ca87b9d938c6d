package yeji.access;

import static yeji.access.Stage.APPROVED;
import static yeji.access.Stage.FRESH;
import static yeji.access.Stage.IN_REVIEW;
import static yeji.access.Stage.RETURNED;
import static yeji.access.Stage.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The table of rights: what a role may do, at which stages of a form. Source: api.md, section 6, row by row. */
public final class Matrix {

    private static final Set<Stage> ANY = EnumSet.allOf(Stage.class);
    private static final Set<Stage> NONE = EnumSet.noneOf(Stage.class);
    private static final Set<Stage> OPEN = EnumSet.of(FRESH, WITHDRAWN, RETURNED);
    private static final Set<Stage> DRAFT = EnumSet.of(FRESH);
    private static final Set<Stage> HANDED_IN = EnumSet.of(RETURNED, IN_REVIEW, APPROVED);
    private static final Set<Stage> FINAL = EnumSet.of(APPROVED);

    private Matrix() {}

    private static Set<Stage> row(Action action, Role role) {
        return switch (action) {
            //                                preparer  head  reviewer   viewer admin auditor
            case READ_FORM -> pick(role, ANY, ANY, HANDED_IN, FINAL, NONE, NONE);
            case READ_HISTORY -> pick(role, ANY, ANY, HANDED_IN, NONE, NONE, NONE);
            case READ_DRAFT_HISTORY -> pick(role, ANY, ANY, NONE, NONE, NONE, NONE);
            case CREATE_FORM, EDIT_FORM, IMPORT_FORM -> pick(role, ANY, ANY, NONE, NONE, NONE, NONE);
            case DELETE_FORM -> pick(role, DRAFT, OPEN, NONE, NONE, NONE, NONE);
            case READ_UNIT -> pick(role, ANY, ANY, ANY, ANY, ANY, ANY);
            case READ_PEOPLE -> pick(role, NONE, NONE, NONE, NONE, ANY, NONE);
        };
    }

    @SafeVarargs
    private static Set<Stage> pick(Role role, Set<Stage>... columns) {
        return columns[role.ordinal()];
    }

    /** The stages of a form at which a role may do this; all of them for what is not about a form. */
    public static Set<Stage> stages(Action action, Role role) {
        return EnumSet.copyOf(row(action, role));
    }

    /** Whether a role may do this at some stage. */
    public static boolean knows(Action action, Role role) {
        return !row(action, role).isEmpty();
    }

    /** What a person may do with a form. The one place where this is decided. */
    public static Verdict decide(Action action, Caller caller, FormFacts form) {
        if (!allows(Action.READ_FORM, caller, form)) return Verdict.INVISIBLE;
        if (allows(action, caller, form)) return Verdict.ALLOWED;
        boolean somebodyMay =
                Arrays.stream(Role.values()).anyMatch(role -> row(action, role).contains(form.stage()));
        boolean anotherTime = caller.rolesAt(form.unit()).anyMatch(role -> knows(action, role));
        return !somebodyMay && anotherTime ? Verdict.NOT_NOW : Verdict.FORBIDDEN;
    }

    private static boolean allows(Action action, Caller caller, FormFacts form) {
        return caller.rolesAt(form.unit()).anyMatch(role -> row(action, role).contains(form.stage()));
    }
}
