package yeji.live;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import yeji.access.Caller;
import yeji.form.Form;
import yeji.form.FormId;
import yeji.form.Forms;
import yeji.live.FormEvent.FormChangedEvent;
import yeji.live.FormEvent.FormGone;

/** Streams of a form's revisions. Each delivery loads the form through the rights of its reader as they are then. */
@Service
public class FormStreams {

    /** At most four events a second reach a reader. Source: architecture.md, Live. */
    private static final Duration GAP = Duration.ofMillis(250);

    /** So often rights are looked at even if nothing happens, so that a stream ends within 5 s of their end. */
    private static final Duration RECHECK = Duration.ofSeconds(3);

    private final WatchedForms watched;
    private final Forms forms;

    FormStreams(WatchedForms watched, Forms forms) {
        this.watched = watched;
        this.forms = forms;
    }

    /**
     * First the newest revision, if it is not the one given; then the newest whenever there is another one.
     *
     * @param sinceRevision the revision that the reader has; null: none
     * @param reader who reads, asked anew each time; empty once the session has ended
     */
    public Flux<FormEvent> changes(FormId form, @Nullable Integer sinceRevision, Supplier<Optional<Caller>> reader) {
        return Flux.defer(() -> {
            AtomicReference<@Nullable String> seen =
                    new AtomicReference<>(sinceRevision == null ? null : "" + sinceRevision);
            Flux<FormId> looks = Flux.merge(
                            Flux.just(form),
                            watched.signals(form),
                            Flux.interval(RECHECK).map(tick -> form))
                    .onBackpressureLatest();
            return looks.publishOn(Schedulers.boundedElastic(), 1)
                    .concatMap(look -> Mono.justOrEmpty(look(form, seen, reader)), 1)
                    .concatMap(event -> Flux.concat(Mono.just(event), pause()), 1)
                    .takeUntil(event -> event instanceof FormGone);
        });
    }

    private static Mono<FormEvent> pause() {
        return Mono.delay(GAP).then(Mono.empty());
    }

    private Optional<FormEvent> look(
            FormId id, AtomicReference<@Nullable String> seen, Supplier<Optional<Caller>> reader) {
        Optional<Form> form = reader.get().flatMap(caller -> forms.find(id, caller));
        if (form.isEmpty()) {
            return Optional.of(new FormGone(id));
        }
        String revision = "" + form.get().docket().revision();
        boolean known = Objects.equals(seen.getAndSet(revision), revision);
        return known ? Optional.empty() : Optional.of(new FormChangedEvent(form.get()));
    }
}
