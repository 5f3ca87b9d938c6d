package yeji.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.data.mongodb.UncategorizedMongoDbException;

class StorageFaultsTest {

    private static MongoCommandException command(int code) {
        return new MongoCommandException(
                BsonDocument.parse("{ok: 0, code: " + code + ", errmsg: 'x'}"), new ServerAddress());
    }

    @Test
    void a_storage_that_does_not_answer_or_lost_its_disk_is_away_also_behind_other_exceptions() {
        MongoTimeoutException timeout = new MongoTimeoutException("no server");
        assertThat(StorageFaults.isAway(timeout)).isTrue();
        assertThat(StorageFaults.isAway(new IllegalStateException(timeout))).isTrue();
        assertThat(StorageFaults.isAway(new MongoSocketOpenException("refused", new ServerAddress())))
                .isTrue();
        assertThat(StorageFaults.isAway(new DataAccessResourceFailureException("gone")))
                .isTrue();
        assertThat(StorageFaults.isAway(new QueryTimeoutException("late"))).isTrue();
        assertThat(StorageFaults.isAway(new UncategorizedMongoDbException("disk", command(14_031))))
                .isTrue();
    }

    @Test
    void a_call_that_took_the_rest_of_its_time_is_too_late_and_one_without_an_answer_is_not() {
        Throwable late = new UncategorizedMongoDbException("late", new MongoOperationTimeoutException("late"));
        assertThat(StorageFaults.isTooLate(late)).isTrue();
        assertThat(StorageFaults.isTooLate(new MongoSocketOpenException("refused", new ServerAddress())))
                .isFalse();
    }

    @Test
    void a_mistake_in_how_it_was_asked_is_ours() {
        assertThat(StorageFaults.isAway(new UncategorizedMongoDbException("option", command(115))))
                .isFalse();
        assertThat(StorageFaults.isAway(new DuplicateKeyException("twice"))).isFalse();
        assertThat(StorageFaults.isAway(new IllegalStateException("bug"))).isFalse();
    }
}
