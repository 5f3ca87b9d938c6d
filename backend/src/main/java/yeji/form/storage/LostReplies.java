package yeji.form.storage;

import com.mongodb.MongoException;
import java.util.function.Supplier;

/** What to do when the storage gave no answer: whether it has written is then unknown, and not to be taken for a failure. */
public final class LostReplies {

    private LostReplies() {}

    /**
     * Does a call, and once more from its beginning if no answer came: it begins by asking whether it was written already.
     *
     * @param call looks for its own repeat key before it writes, so that it is applied once
     * @throws MongoException if there is no answer the second time either
     */
    public static <T> T askAgain(Supplier<T> call) {
        try {
            return call.get();
        } catch (MongoException unanswered) {
            return call.get();
        }
    }
}
