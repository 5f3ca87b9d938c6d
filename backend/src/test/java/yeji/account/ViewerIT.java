package yeji.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import yeji.Browser;
import yeji.Browsers;
import yeji.YejiIT;

@YejiIT
class ViewerIT {

    private static final String ALL =
            "{ viewer { user { id name username } permissions epoch" + " grants { role from to unit { name } } } }";

    @Autowired
    Browsers browsers;

    @Test
    void the_viewer_is_the_person_who_signed_in_with_their_grants() {
        Browser.Answer answer = browsers.signedIn("preparer").graphql(ALL);
        assertThat(answer.data("viewer.user.username").asString())
                .as(answer.toString())
                .isEqualTo("preparer");
        assertThat(answer.data("viewer.grants.0.role").asString()).isEqualTo("PREPARER");
        assertThat(answer.data("viewer.grants.0.unit.name").asString()).isEqualTo("六安市叶集区人民政府办公室");
        assertThat(answer.data("viewer.grants.0.from").isNull()).isTrue();
    }

    @Test
    void permissions_say_who_may_start_and_import_forms_anywhere() {
        for (String writer : new String[] {"preparer", "head", "preparer-sub", "preparer-other"}) {
            assertThat(browsers.signedIn(writer)
                            .graphql(ALL)
                            .data("viewer.permissions")
                            .toString())
                    .as(writer)
                    .isEqualTo("[\"CREATE_FORM\",\"IMPORT\"]");
        }
        for (String reader : new String[] {"reviewer", "viewer", "admin", "auditor"}) {
            assertThat(browsers.signedIn(reader)
                            .graphql(ALL)
                            .data("viewer.permissions")
                            .toString())
                    .as(reader)
                    .isEqualTo("[]");
        }
    }

    @Test
    void an_admin_and_an_auditor_hold_their_office_for_no_unit() {
        for (Map.Entry<String, String> office :
                Map.of("admin", "ADMIN", "auditor", "AUDITOR").entrySet()) {
            Browser.Answer answer = browsers.signedIn(office.getKey()).graphql(ALL);
            assertThat(answer.data("viewer.grants").size())
                    .as(answer.toString())
                    .isEqualTo(1);
            assertThat(answer.data("viewer.grants.0.role").asString()).isEqualTo(office.getValue());
            assertThat(answer.data("viewer.grants.0.unit").isNull()).isTrue();
        }
    }

    @Test
    void the_epoch_is_the_same_for_everybody() {
        String epoch =
                browsers.signedIn("head").graphql(ALL).data("viewer.epoch").asString();
        assertThat(epoch).hasSize(36);
        assertThat(browsers.signedIn("viewer").graphql(ALL).data("viewer.epoch").asString())
                .isEqualTo(epoch);
    }

    @Test
    void people_by_node_are_oneself_and_for_an_admin_everybody_and_nobody_sees_anothers_username() {
        String query = "query($id: ID!) { node(id: $id) { id ... on User { name username } } }";
        Browser preparer = browsers.signedIn("preparer");
        String own = preparer.graphql(ALL).data("viewer.user.id").asString();
        Browser head = browsers.signedIn("head");

        assertThat(preparer.graphql(query, Map.of("id", own))
                        .data("node.username")
                        .asString())
                .isEqualTo("preparer");
        assertThat(head.graphql(query, Map.of("id", own)).data("node").isNull()).isTrue();
        assertThat(head.graphql(query, Map.of("id", own)).body().has("errors")).isFalse();
        Browser.Answer byAdmin = browsers.signedIn("admin").graphql(query, Map.of("id", own));
        assertThat(byAdmin.data("node.name").asString()).as(byAdmin.toString()).isEqualTo("填报人（演示）");
        assertThat(byAdmin.data("node.username").isNull()).isTrue();
    }
}
