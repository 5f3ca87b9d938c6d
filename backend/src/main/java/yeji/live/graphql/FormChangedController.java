package yeji.live.graphql;

import graphql.GraphQLContext;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import yeji.account.Sessions;
import yeji.account.SignedIn;
import yeji.account.User;
import yeji.form.NoSuchForm;
import yeji.form.graphql.FormIds;
import yeji.live.FormEvent;
import yeji.live.FormEvent.FormChangedEvent;
import yeji.live.FormEvent.FormGone;
import yeji.live.FormStreams;

/** {@code Subscription.formChanged}. */
@Controller
class FormChangedController {

    private final FormStreams streams;
    private final Sessions sessions;

    FormChangedController(FormStreams streams, Sessions sessions) {
        this.streams = streams;
        this.sessions = sessions;
    }

    @SubscriptionMapping
    Flux<FormEvent> formChanged(
            @Argument String formId, @Argument @Nullable Integer sinceRevision, GraphQLContext context) {
        // not as an argument: a Principal is resolved to Spring's own kind
        SignedIn signedIn = Objects.requireNonNull(context.<SignedIn>get(SignedIn.class));
        return streams.changes(
                FormIds.read(formId).orElseThrow(NoSuchForm::new),
                sinceRevision,
                () -> sessions.renew(signedIn).map(SignedIn::caller));
    }

    @SchemaMapping
    int revision(FormChangedEvent event) {
        return event.form().docket().revision();
    }

    @SchemaMapping
    String changeId(FormChangedEvent event) {
        return event.form().docket().changeId();
    }

    @SchemaMapping
    User by(FormChangedEvent event) {
        return event.form().docket().changedBy();
    }

    @SchemaMapping
    OffsetDateTime at(FormChangedEvent event) {
        return event.form().docket().changedAt().atOffset(ZoneOffset.UTC);
    }

    @SchemaMapping
    String formId(FormGone event) {
        return FormIds.write(event.formId());
    }
}
