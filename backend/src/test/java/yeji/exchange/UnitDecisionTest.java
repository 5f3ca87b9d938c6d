package yeji.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yeji.access.Caller;
import yeji.access.Grant;
import yeji.access.PersonId;
import yeji.access.Role;
import yeji.access.UnitId;
import yeji.access.UnitPath;
import yeji.exchange.Destination.Sort;
import yeji.exchange.layout.ReadForm;
import yeji.form.SmallForms;
import yeji.form.paper.Funds;
import yeji.form.paper.Paper;
import yeji.form.paper.StatedTotal;
import yeji.form.paper.SupervisingDepartment;
import yeji.form.tree.IndicatorTree;
import yeji.organisation.Unit;

/** Source: api.md, Import: "The unit is the one whose name is the paper's unit name …" */
class UnitDecisionTest {

    private static final Unit REGION = unit(null, "叶集区", UnitPath.EVERYWHERE.child(new UnitId("r")));
    private static final Unit OFFICE = unit("004", "办公室", REGION.path().child(new UnitId("u004")));
    private static final Unit BELOW = unit("004001", "下属单位", OFFICE.path().child(new UnitId("u004001")));
    private static final Unit OTHER = unit("005", "另一单位", REGION.path().child(new UnitId("u005")));
    private static final List<Unit> ALL = List.of(REGION, OFFICE, BELOW, OTHER);

    @Test
    void the_unit_that_bears_the_name_on_the_paper_is_taken() {
        assertThat(decide(paper("办公室", null), preparer(OFFICE))).isEqualTo(named(OFFICE));
        assertThat(decide(paper(" 办公室　", null), preparer(OFFICE))).isEqualTo(named(OFFICE));
        assertThat(decide(paper("下属单位", null), preparer(OFFICE))).isEqualTo(named(BELOW));
    }

    @Test
    void the_name_goes_before_the_code_of_the_supervising_department() {
        assertThat(decide(paper("下属单位", "004"), preparer(OFFICE))).isEqualTo(named(BELOW));
    }

    @Test
    void only_if_no_unit_has_the_name_the_code_of_the_supervising_department_decides() {
        assertThat(decide(paper("办公厅", "004"), preparer(OFFICE))).isEqualTo(named(OFFICE));
    }

    @Test
    void a_code_beside_the_name_is_no_part_of_the_name() {
        assertThat(decide(paper("[004]办公室", null), preparer(OFFICE))).isEqualTo(named(OFFICE));
    }

    @Test
    void a_unit_where_the_importer_may_not_import_blocks_the_form() {
        assertThat(decide(paper("叶集区", null), preparer(OFFICE)))
                .isEqualTo(new Destination(Sort.BARRED, REGION.id()))
                .satisfies(barred -> assertThat(barred.stored()).isNull());
        Caller viewsOther = importer(Grant.of(Role.PREPARER, OFFICE.path()), Grant.of(Role.VIEWER, OTHER.path()));
        assertThat(decide(paper("另一单位", null), viewsOther)).isEqualTo(new Destination(Sort.BARRED, OTHER.id()));
        assertThat(decide(paper("没有", "005"), viewsOther)).isEqualTo(new Destination(Sort.BARRED, OTHER.id()));
    }

    @Test
    void a_unit_that_the_importer_can_not_see_is_any_other_name() {
        assertThat(decide(paper("另一单位", "005"), preparer(OFFICE))).isEqualTo(open(OFFICE));
    }

    @Test
    void any_other_name_is_open_and_without_a_word_the_unit_of_the_only_grant_that_may_import_is_taken() {
        assertThat(decide(paper("没有", null), preparer(OFFICE))).isEqualTo(open(OFFICE));
        assertThat(decide(paper("", null), preparer(OFFICE))).isEqualTo(open(OFFICE));
        Caller alsoReads = importer(Grant.of(Role.PREPARER, BELOW.path()), Grant.of(Role.VIEWER, REGION.path()));
        assertThat(decide(paper("没有", null), alsoReads)).isEqualTo(open(BELOW));
    }

    @Test
    void with_several_grants_that_may_import_the_importer_has_to_say() {
        Caller two = importer(Grant.of(Role.PREPARER, OFFICE.path()), Grant.of(Role.UNIT_HEAD, OTHER.path()));
        assertThat(decide(paper("没有", null), two)).isEqualTo(new Destination(Sort.OPEN, null));
    }

    @Test
    void two_grants_for_one_unit_leave_no_question() {
        Caller both = importer(Grant.of(Role.PREPARER, OFFICE.path()), Grant.of(Role.UNIT_HEAD, OFFICE.path()));
        assertThat(decide(paper("没有", null), both)).isEqualTo(open(OFFICE));
    }

    @Test
    void of_two_units_of_one_name_the_one_where_the_importer_may_import_is_taken() {
        Unit namesake = unit("005009", "办公室", OTHER.path().child(new UnitId("u005009")));
        Caller viewsAll = importer(Grant.of(Role.PREPARER, OTHER.path()), Grant.of(Role.VIEWER, REGION.path()));
        List<Unit> units = List.of(REGION, OFFICE, OTHER, namesake);
        assertThat(UnitDecision.decide(paper("办公室", null), units, viewsAll)).isEqualTo(named(namesake));
    }

    @Test
    void a_grant_that_does_not_hold_today_does_not_count() {
        Caller ended = importer(
                Grant.of(Role.PREPARER, OFFICE.path()),
                new Grant(Role.PREPARER, OTHER.path(), null, LocalDate.of(2024, 9, 30)));
        assertThat(decide(paper("没有", null), ended)).isEqualTo(open(OFFICE));
    }

    /** As {@code Units.visibleTo} does: what the grants cover, and what is above them. */
    private static Destination decide(ReadForm form, Caller importer) {
        List<Unit> visible = ALL.stream()
                .filter(unit -> importer.inForce()
                        .anyMatch(grant ->
                                grant.unit().covers(unit.path()) || unit.path().covers(grant.unit())))
                .toList();
        return UnitDecision.decide(form, visible, importer);
    }

    private static Destination named(Unit unit) {
        return new Destination(Sort.NAMED, unit.id());
    }

    private static Destination open(Unit unit) {
        return new Destination(Sort.OPEN, unit.id());
    }

    private static Unit unit(@Nullable String code, String name, UnitPath path) {
        return new Unit(code, name, path);
    }

    private static Caller preparer(Unit unit) {
        return importer(Grant.of(Role.PREPARER, unit.path()));
    }

    private static Caller importer(Grant... grants) {
        return new Caller(new PersonId("p"), "填报人", Stream.of(grants).toList(), LocalDate.of(2024, 10, 1));
    }

    private static ReadForm paper(String unitName, @Nullable String supervisorCode) {
        Paper paper = SmallForms.paper(unitName, IndicatorTree.EMPTY);
        ReadForm.Content content = supervisorCode == null
                ? new ReadForm.DepartmentContent(List.of(), StatedTotal.NONE)
                : new ReadForm.ProjectContent(
                        "项目", null, new SupervisingDepartment(supervisorCode, "部门"), null, null, Funds.BLANK);
        return new ReadForm("a.docx", 2024, paper, content, List.of());
    }
}
