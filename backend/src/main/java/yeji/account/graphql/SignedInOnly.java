package yeji.account.graphql;

import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import yeji.access.Caller;
import yeji.account.Sessions;
import yeji.account.SignedIn;
import yeji.platform.graphql.ErrorCode;
import yeji.platform.graphql.Quotas;
import yeji.platform.graphql.Refusal;

/** Lets only who is signed in reach the API at all, introspection included, and hands on who it is. */
@Component
@Order(10)
class SignedInOnly implements WebSocketGraphQlInterceptor {

    private final Sessions sessions;
    private final Quotas quotas;

    SignedInOnly(Sessions sessions, Quotas quotas) {
        this.sessions = sessions;
        this.quotas = quotas;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        SignedIn who = whoAsks(request).orElseThrow(() -> Refusal.of(ErrorCode.UNAUTHENTICATED));
        quotas.takeRequest(who.getName());
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(Map.of(Caller.class, who.caller(), SignedIn.class, who))
                        .build());
        return chain.next(request)
                .map(response -> quotas.guardStream(
                        response, who.getName(), () -> sessions.renew(who).isPresent()));
    }

    /** A socket outlives its handshake, so its session is looked at again for each operation. */
    private Optional<SignedIn> whoAsks(WebGraphQlRequest request) {
        Authentication found = SecurityContextHolder.getContext().getAuthentication();
        if (found == null || !(found.getPrincipal() instanceof SignedIn who)) return Optional.empty();
        return request instanceof WebSocketGraphQlRequest ? sessions.renew(who) : Optional.of(who);
    }

    @Override
    public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo socket, Map<String, Object> payload) {
        return socket.getPrincipal()
                .filter(this::isStillSignedIn)
                .<Object>map(who -> Map.of())
                .switchIfEmpty(Mono.error(() -> Refusal.of(ErrorCode.UNAUTHENTICATED)));
    }

    private boolean isStillSignedIn(Principal handshake) {
        return handshake instanceof Authentication found
                && found.getPrincipal() instanceof SignedIn who
                && sessions.renew(who).isPresent();
    }
}
