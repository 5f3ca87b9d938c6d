package yeji.live;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import yeji.form.FormId;
import yeji.form.FormRevised;
import yeji.form.Forms;

/**
 * The forms that somebody reads at this instance. Hears of changes made here at once, and of those made elsewhere by asking
 * each second for the revisions of all watched forms in one query.
 */
@Component
class WatchedForms {

    private static final Logger log = LoggerFactory.getLogger(WatchedForms.class);

    private final Forms forms;
    private final Map<FormId, Watched> watched = new ConcurrentHashMap<>();
    private Map<FormId, String> known = Map.of();

    WatchedForms(Forms forms) {
        this.forms = forms;
    }

    /** A form with its readers; the sink drops what a slow reader can't take, since the next look tells all. */
    private record Watched(Sinks.Many<FormId> sink, int readers) {
        static Watched fresh() {
            return new Watched(Sinks.many().multicast().directBestEffort(), 0);
        }

        Watched more(int by) {
            return new Watched(sink, readers + by);
        }
    }

    /** Says whenever the form may have changed; often without need, never too rarely. */
    Flux<FormId> signals(FormId form) {
        return Flux.defer(() -> join(form).sink().asFlux()).doFinally(end -> leave(form));
    }

    private Watched join(FormId form) {
        return watched.compute(form, (id, there) -> (there == null ? Watched.fresh() : there).more(1));
    }

    private void leave(FormId form) {
        watched.computeIfPresent(form, (id, there) -> there.readers() == 1 ? null : there.more(-1));
    }

    @EventListener
    void heard(FormRevised event) {
        Watched there = watched.get(event.form());
        if (there != null) {
            synchronized (there.sink()) {
                there.sink().tryEmitNext(event.form());
            }
        }
    }

    @Scheduled(fixedDelay = 1_000)
    void ask() {
        List<FormId> ids = new ArrayList<>(watched.keySet());
        if (ids.isEmpty()) {
            return;
        }
        try {
            Map<FormId, String> now = new HashMap<>(forms.changeIds(ids));
            Map<FormId, String> before = known;
            known = now;
            ids.stream()
                    .filter(id -> before.containsKey(id)
                            && !String.valueOf(before.get(id)).equals(now.get(id)))
                    .forEach(id -> heard(new FormRevised(id)));
        } catch (DataAccessException | MongoException e) {
            log.warn("The revisions of watched forms can't be asked for now: {}", e.getMessage());
        }
    }
}
