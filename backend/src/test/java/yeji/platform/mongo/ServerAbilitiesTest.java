package yeji.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import yeji.platform.mongo.ServerAbilities.Kind;

class ServerAbilitiesTest {

    @Test
    void a_replica_set_and_a_cluster_of_a_current_version_miss_nothing() {
        assertThat(new ServerAbilities("7.0.14", Kind.REPLICA_SET).missing()).isEmpty();
        assertThat(new ServerAbilities("10.1.0-rc0", Kind.SHARDED_CLUSTER).missing())
                .isEmpty();
    }

    @Test
    void a_single_server_misses_a_copy_change_streams_and_transactions() {
        assertThat(new ServerAbilities("7.0.14", Kind.SINGLE_SERVER).missing())
                .hasSize(3)
                .anySatisfy(missing -> assertThat(missing).contains("备份").contains("backup"))
                .anySatisfy(missing -> assertThat(missing).contains("变更流").contains("polling"))
                .anySatisfy(missing -> assertThat(missing).contains("事务").contains("transactions"));
    }

    @Test
    void an_old_version_is_named() {
        assertThat(new ServerAbilities("5.0.31", Kind.REPLICA_SET).missing())
                .singleElement()
                .asString()
                .contains("5.0.31 版本过旧")
                .contains("too old");
    }
}
