package yeji.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yeji.access.UnitId;
import yeji.access.UnitPath;

class UnitTreeTest {

    private static Unit unit(@Nullable String code, String name, String path) {
        return new Unit(code, name, UnitPath.parse(path));
    }

    @Test
    void units_stand_in_the_order_of_the_tree_siblings_by_code_then_by_name() {
        UnitTree tree = new UnitTree(List.of(
                unit("005", "另一单位", "/r/c/"),
                unit("004001", "下属单位", "/r/b/d/"),
                unit(null, "乙区", "/s/"),
                unit("004", "办公室", "/r/b/"),
                unit(null, "甲区", "/r/")));
        assertThat(tree.units()).extracting(Unit::name).containsExactly("乙区", "甲区", "办公室", "下属单位", "另一单位");
    }

    @Test
    void a_unit_is_found_by_its_id_and_those_above_it_from_the_top() {
        UnitTree tree = new UnitTree(
                List.of(unit(null, "区", "/r/"), unit("004", "办公室", "/r/b/"), unit("004001", "下属", "/r/b/d/")));
        assertThat(tree.find(new UnitId("b"))).map(Unit::name).contains("办公室");
        assertThat(tree.find(new UnitId("x"))).isEmpty();
        assertThat(tree.above(UnitPath.parse("/r/b/d/"))).extracting(Unit::name).containsExactly("区", "办公室");
        assertThat(tree.above(UnitPath.parse("/r/"))).isEmpty();
    }
}
