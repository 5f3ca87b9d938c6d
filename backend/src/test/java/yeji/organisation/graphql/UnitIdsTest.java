package yeji.organisation.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import yeji.access.UnitId;
import yeji.platform.graphql.GlobalId;

class UnitIdsTest {

    @Test
    void what_the_api_shows_is_read_back() {
        UnitId unit = new UnitId("004001");
        assertThat(UnitIds.read(UnitIds.write(unit))).contains(unit);
    }

    @Test
    void an_id_of_another_type_or_of_no_possible_unit_is_no_units_id() {
        assertThat(UnitIds.read(new GlobalId("Form", "004001").text())).isEmpty();
        assertThat(UnitIds.read(new GlobalId("Unit", "").text())).isEmpty();
        assertThat(UnitIds.read(new GlobalId("Unit", "004/001").text())).isEmpty();
        assertThat(UnitIds.read("004001")).isEmpty();
    }
}
