package yeji.form;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import yeji.access.PersonId;
import yeji.access.UnitId;
import yeji.access.UnitPath;
import yeji.account.User;
import yeji.form.edit.Change;
import yeji.form.edit.deciding.Decision;
import yeji.form.paper.FormKind;
import yeji.form.paper.Layout;
import yeji.form.paper.MoneyUnit;
import yeji.form.paper.Paper;
import yeji.form.paper.Style;
import yeji.form.tree.IndicatorTree;

/** What a form has to have where a test looks at something else. */
public final class SmallForms {

    public static final User AUTHOR = new User(new PersonId("p1"), "填报人甲");
    public static final Instant AT = Instant.parse("2024-10-01T08:00:00Z");

    private SmallForms() {}

    /** Of a draft of 2024, as its author stored it first. */
    public static Docket docket() {
        return new Docket(
                new FormId(new UUID(0, 1)),
                UnitPath.EVERYWHERE.child(new UnitId("004")),
                2024,
                FormStatus.DRAFT,
                0,
                false,
                1,
                "change-1",
                AT,
                AUTHOR,
                Set.of());
    }

    /** Of a project, with nothing on it but this. */
    public static Paper paper(String unitName, IndicatorTree tree) {
        return new Paper(
                "表",
                "",
                unitName,
                null,
                null,
                "",
                MoneyUnit.WAN_YUAN,
                Style.STYLE_2015,
                Layout.official(FormKind.PROJECT),
                List.of(),
                tree);
    }

    /** What was applied, as the change that made this revision. */
    public static Change change(int revision, User by, Decision.Apply applied) {
        return new Change(
                revision,
                "change-" + revision,
                by,
                AT,
                Change.Kind.EDIT,
                applied.edits(),
                applied.inverse(),
                null,
                "key-" + revision,
                "hash",
                applied.newNodes());
    }
}
