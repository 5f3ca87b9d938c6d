package yeji.access;

import static org.assertj.core.api.Assertions.assertThat;
import static yeji.Approval.approve;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatrixTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 10, 31);
    private static final UnitPath REGION = UnitPath.EVERYWHERE.child(new UnitId("region"));
    private static final UnitPath OFFICE = REGION.child(new UnitId("004"));
    private static final UnitPath BELOW = OFFICE.child(new UnitId("004001"));
    private static final UnitPath OTHER = REGION.child(new UnitId("005"));

    private static Caller caller(Grant... grants) {
        return new Caller(new PersonId("p"), "某人", List.of(grants), TODAY);
    }

    @Test
    void the_whole_matrix_is_what_was_approved() {
        StringBuilder table =
                new StringBuilder("each role for the form's own unit; columns are the stages of the form\n");
        Set<Action> apart = EnumSet.of(Action.CREATE_FORM, Action.READ_UNIT, Action.READ_PEOPLE);
        for (Action action : EnumSet.complementOf(EnumSet.copyOf(apart))) {
            table.append('\n').append(action).append('\n').append(row("", Arrays.stream(Stage.values())));
            for (Role role : Role.values()) {
                UnitPath unit = role == Role.ADMIN || role == Role.AUDITOR ? UnitPath.EVERYWHERE : OFFICE;
                Caller caller = caller(Grant.of(role, unit));
                table.append(row(
                        role.name(),
                        Arrays.stream(Stage.values())
                                .map(stage -> Matrix.decide(action, caller, new FormFacts(OFFICE, stage)))));
            }
        }
        table.append("\napart from a form: some unit, the unit of the grant, one below it, one beside it\n");
        for (Action action : List.of(Action.CREATE_FORM, Action.IMPORT_FORM, Action.READ_UNIT, Action.READ_PEOPLE)) {
            table.append('\n').append(action).append('\n');
            for (Role role : Role.values()) {
                Caller caller = caller(Grant.of(role, OFFICE));
                table.append(row(
                        role.name(),
                        Stream.of(
                                caller.maySomewhere(action),
                                caller.mayIn(OFFICE, action),
                                caller.mayIn(BELOW, action),
                                caller.mayIn(OTHER, action))));
            }
        }
        approve("access-matrix.txt", table.toString());
    }

    private static String row(String head, Stream<?> cells) {
        return cells.map(cell -> String.format("%-11s", cell))
                        .collect(Collectors.joining(" ", String.format("  %-17s", head), ""))
                        .stripTrailing()
                + "\n";
    }

    @Test
    void a_grant_holds_for_its_unit_and_all_below_and_for_none_beside_or_above() {
        Caller preparer = caller(Grant.of(Role.PREPARER, OFFICE));
        assertThat(preparer.may(Action.EDIT_FORM, new FormFacts(OFFICE, Stage.FRESH)))
                .isTrue();
        assertThat(preparer.may(Action.EDIT_FORM, new FormFacts(BELOW, Stage.FRESH)))
                .isTrue();
        assertThat(Matrix.decide(Action.EDIT_FORM, preparer, new FormFacts(OTHER, Stage.FRESH)))
                .isEqualTo(Verdict.INVISIBLE);
        assertThat(Matrix.decide(Action.EDIT_FORM, preparer, new FormFacts(REGION, Stage.FRESH)))
                .isEqualTo(Verdict.INVISIBLE);
    }

    @Test
    void a_unit_whose_id_begins_like_another_is_not_below_it() {
        UnitPath longer = REGION.child(new UnitId("0045"));
        assertThat(OFFICE.covers(longer)).isFalse();
        assertThat(longer.text()).doesNotStartWith(OFFICE.text());
        assertThat(BELOW.text()).startsWith(OFFICE.text());
        assertThat(UnitPath.parse(BELOW.text())).isEqualTo(BELOW);
        assertThat(UnitPath.parse(UnitPath.EVERYWHERE.text())).isEqualTo(UnitPath.EVERYWHERE);
    }

    @Test
    void a_grant_holds_from_its_first_day_to_its_last_both_included() {
        assertThat(caller(new Grant(Role.PREPARER, OFFICE, TODAY, TODAY)).inForce())
                .hasSize(1);
        assertThat(caller(new Grant(Role.PREPARER, OFFICE, TODAY.plusDays(1), null))
                        .inForce())
                .isEmpty();
        assertThat(caller(new Grant(Role.PREPARER, OFFICE, null, TODAY.minusDays(1)))
                        .inForce())
                .isEmpty();
    }

    @Test
    void rights_of_several_grants_add_up_each_in_its_own_unit() {
        Caller both = caller(Grant.of(Role.PREPARER, OTHER), Grant.of(Role.VIEWER, OFFICE));
        assertThat(both.may(Action.EDIT_FORM, new FormFacts(OTHER, Stage.FRESH)))
                .isTrue();
        assertThat(Matrix.decide(Action.EDIT_FORM, both, new FormFacts(OFFICE, Stage.APPROVED)))
                .isEqualTo(Verdict.FORBIDDEN);
        assertThat(Matrix.decide(Action.READ_FORM, both, new FormFacts(OFFICE, Stage.FRESH)))
                .isEqualTo(Verdict.INVISIBLE);
    }

    @Test
    void the_scope_has_exactly_the_forms_that_may_be_read() {
        for (Role first : Role.values()) {
            for (Role second : Role.values()) {
                Caller caller = caller(Grant.of(first, OFFICE), Grant.of(second, OTHER));
                for (UnitPath unit : List.of(REGION, OFFICE, BELOW, OTHER)) {
                    for (Stage stage : Stage.values()) {
                        FormFacts form = new FormFacts(unit, stage);
                        assertThat(caller.scope().has(form))
                                .as("%s %s %s %s", first, second, unit, stage)
                                .isEqualTo(caller.may(Action.READ_FORM, form));
                    }
                }
            }
        }
    }

    @Test
    void the_scope_of_who_may_read_no_form_is_empty_and_names_each_reach_once() {
        assertThat(caller(Grant.of(Role.ADMIN, UnitPath.EVERYWHERE)).scope().isEmpty())
                .isTrue();
        Scope twice = caller(Grant.of(Role.VIEWER, OFFICE), Grant.of(Role.VIEWER, OFFICE))
                .scope();
        assertThat(twice.isEmpty()).isFalse();
        assertThat(twice.reaches()).hasSize(1);
    }

    @Test
    void an_id_of_a_unit_has_no_slash_anywhere_and_one_of_a_person_is_what_was_drawn() {
        assertThat(List.of("", "/", "/a", "a/b", "a/")).noneMatch(UnitId::isValid);
        assertThat(UnitId.isValid("a")).isTrue();
        UUID drawn = UUID.fromString("00000000-0000-4000-8000-000000000001");
        assertThat(PersonId.of(drawn).value()).isEqualTo(drawn.toString());
    }
}
