package yeji.platform.graphql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import yeji.platform.Limits;

/** Bounds the answers to {@code yeji.limits.answer}, as JSON in UTF-8. */
@Component
public class AnswerSize {

    private final JsonMapper json;
    private final long limit;

    AnswerSize(JsonMapper json, Limits limits) {
        this.json = json;
        this.limit = limits.answer().toBytes();
    }

    /** The answer written out; empty if it is larger than the limit. */
    public Optional<byte[]> write(Object answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        return fits(answer, bytes) ? Optional.of(bytes.toByteArray()) : Optional.empty();
    }

    /** Whether an answer that is written elsewhere is within the limit. */
    boolean fits(Object answer) {
        return fits(answer, OutputStream.nullOutputStream());
    }

    private boolean fits(Object answer, OutputStream target) {
        Counting counting = new Counting(target, limit);
        json.writeValue(counting, answer);
        return counting.written <= limit;
    }

    /** What is said of an answer that is too large. */
    public Refusal refusal() {
        return Refusal.of(ErrorCode.PAYLOAD_TOO_LARGE, "fault.answer", limit);
    }

    /** Passes on as much as is allowed, and counts the rest. */
    private static final class Counting extends OutputStream {

        private final OutputStream target;
        private final long limit;
        private long written;

        Counting(OutputStream target, long limit) {
            this.target = target;
            this.limit = limit;
        }

        @Override
        public void write(int one) throws IOException {
            written++;
            if (written <= limit) target.write(one);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            written += length;
            if (written <= limit) target.write(bytes, offset, length);
        }
    }
}
