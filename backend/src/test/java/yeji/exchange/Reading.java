package yeji.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import yeji.exchange.layout.ReadForm;
import yeji.exchange.source.Fault;
import yeji.exchange.source.ReadLimits;
import yeji.form.tree.NodeId;

/** Reads documents in tests: ids count up, time stands still. */
final class Reading {

    static final Clock NOON = Clock.fixed(Instant.parse("2024-10-01T04:00:00Z"), ZoneOffset.UTC);

    private Reading() {}

    static Supplier<NodeId> ids() {
        AtomicLong last = new AtomicLong();
        return () -> NodeId.of(new UUID(0, last.incrementAndGet()));
    }

    static Documents documents() {
        return new Documents(ReadLimits.STANDARD, NOON, ids());
    }

    /** The forms of a file that is understood. */
    static List<ReadForm> forms(String file, byte[] content) {
        Documents.Outcome outcome = documents().read(file, content);
        assertThat(outcome).isInstanceOf(Documents.Understood.class);
        return ((Documents.Understood) outcome).forms();
    }

    /** The forms of a Word file that is drawn. */
    static List<ReadForm> drawn(String drawing) {
        return forms("drawn.docx", Docx.drawn(drawing));
    }

    /** The only form of a Word file that is drawn. */
    static ReadForm oneDrawn(String drawing) {
        List<ReadForm> forms = drawn(drawing);
        assertThat(forms).hasSize(1);
        return forms.get(0);
    }

    /** Why a file is refused. */
    static Fault refusal(String file, byte[] content) {
        Documents.Outcome outcome = documents().read(file, content);
        assertThat(outcome).isInstanceOf(Documents.Refused.class);
        return ((Documents.Refused) outcome).fault();
    }

    /** A file of the samples. */
    static byte[] sample(String name) {
        try (InputStream in = Reading.class.getResourceAsStream("/samples/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
