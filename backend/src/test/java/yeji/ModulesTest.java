package yeji;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The dependencies that each module's package-info declares hold, and there are no circles. */
class ModulesTest {

    @Test
    void modules_use_each_other_by_their_doors_and_one_way_only() {
        ApplicationModules.of(Yeji.class).verify();
    }
}
