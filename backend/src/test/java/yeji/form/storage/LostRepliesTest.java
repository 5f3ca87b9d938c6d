package yeji.form.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LostRepliesTest {

    private static MongoException lost() {
        return new MongoSocketReadException("the reply was lost", new ServerAddress());
    }

    @Test
    void a_call_without_an_answer_is_done_once_more() {
        AtomicInteger calls = new AtomicInteger();
        String answer = LostReplies.askAgain(() -> {
            if (calls.incrementAndGet() == 1) throw lost();
            return "done before";
        });
        assertThat(answer).isEqualTo("done before");
        assertThat(calls).hasValue(2);
    }

    @Test
    void without_an_answer_the_second_time_the_caller_is_told() {
        AtomicInteger calls = new AtomicInteger();
        assertThatThrownBy(() -> LostReplies.askAgain(() -> {
                    calls.incrementAndGet();
                    throw lost();
                }))
                .isInstanceOf(MongoException.class);
        assertThat(calls).hasValue(2);
    }
}
