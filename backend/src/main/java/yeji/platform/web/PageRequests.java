package yeji.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.util.function.ThrowingFunction;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Whether a request is for the page: a GET that no door of the server answers, so that a file does. A door that is mapped
 * without a rule is therefore no page, and refused.
 */
@Component
class PageRequests implements RequestMatcher {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final ObjectProvider<HandlerMapping> mappings;

    PageRequests(ObjectProvider<HandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        if (!READING.contains(request.getMethod())) return false;
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) ServletRequestPathUtils.parseAndCache(request);
        try {
            return mappings.orderedStream()
                    .map(mapping -> handler(mapping, request))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .filter(found -> found.getHandler() instanceof ResourceHttpRequestHandler)
                    .isPresent();
        } catch (IllegalStateException aDoorForOtherMethods) {
            return false;
        }
    }

    private static Optional<HandlerExecutionChain> handler(HandlerMapping mapping, HttpServletRequest request) {
        ThrowingFunction<HttpServletRequest, Optional<HandlerExecutionChain>> find =
                asked -> Optional.ofNullable(mapping.getHandler(asked));
        return find.apply(request, IllegalStateException::new);
    }
}
