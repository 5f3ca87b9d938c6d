package yeji.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import yeji.access.Caller;
import yeji.access.PersonId;
import yeji.account.FirstStart;
import yeji.account.People;
import yeji.exchange.layout.ReadForm;
import yeji.exchange.source.ReadLimits;
import yeji.exchange.storage.DemoMark;
import yeji.form.edit.deciding.FormChanged;
import yeji.form.edit.deciding.Outcome;
import yeji.form.tree.NodeId;
import yeji.organisation.Units;
import yeji.platform.StartStep;

/**
 * The six forms of the demo: the real document, imported at the first start in the name of the preparer, and never again.
 * Its ids are
 * fixed, so that a start that was cut off is simply done again. Source: architecture.md, the demo.
 */
@Component
@Profile("demo")
class DemoForms extends StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(DemoForms.class);

    private static final String FILE = "forms.docx";
    private static final PersonId PREPARER = new PersonId("demo-preparer");
    private static final UUID IMPORT = fixed("import");

    private final FirstStart firstStart;
    private final DemoMark mark;
    private final People people;
    private final Units units;
    private final Acceptance acceptance;
    private final ReadLimits limits;
    private final Clock clock;

    DemoForms(
            FirstStart firstStart,
            DemoMark mark,
            People people,
            Units units,
            Acceptance acceptance,
            ReadLimits limits,
            Clock clock) {
        super(FirstStart.PHASE + 1);
        this.firstStart = firstStart;
        this.mark = mark;
        this.people = people;
        this.units = units;
        this.acceptance = acceptance;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    protected void run() {
        if (firstStart.isDemo() && !mark.isSet()) {
            people.caller(PREPARER).ifPresent(this::importAll);
            mark.set();
        }
    }

    private void importAll(Caller preparer) {
        Supplier<UUID> nodeIds = counting("node");
        Documents documents = new Documents(limits, clock, () -> NodeId.of(nodeIds.get()));
        Documents.Outcome outcome = documents.read(FILE, content());
        if (!(outcome instanceof Documents.Understood understood)) {
            throw new IllegalStateException("the document of the demo can't be read: " + outcome);
        }
        Previews previews = new Previews(
                IMPORT,
                preparer,
                units.visibleTo(preparer),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                counting("form"));
        List<ReadForm> forms = understood.forms();
        for (int index = 0; index < forms.size(); index++) {
            store(previews.preview(index, forms.get(index)), preparer);
        }
        LOG.info("演示数据：已导入 {} 张表。 The demo: {} forms were imported.", forms.size(), forms.size());
    }

    private void store(ImportedForm form, Caller preparer) {
        AcceptChoice choice = new AcceptChoice(form.index(), AcceptChoice.Action.CREATE, null, null, null);
        Outcome outcome = acceptance.store(IMPORT, form, choice, preparer);
        if (!(outcome instanceof FormChanged)) {
            throw new IllegalStateException("a form of the demo can't be stored: " + outcome);
        }
    }

    private static byte[] content() {
        try (InputStream in = new ClassPathResource("demo/" + FILE).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Supplier<UUID> counting(String what) {
        AtomicInteger last = new AtomicInteger();
        return () -> fixed(what + " " + last.incrementAndGet());
    }

    private static UUID fixed(String what) {
        return UUID.nameUUIDFromBytes(("yeji demo " + what).getBytes(StandardCharsets.UTF_8));
    }
}
