package yeji.account.graphql;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;
import yeji.access.Caller;
import yeji.account.SignedIn;

/** Lets every controller take the {@link Caller}, or the {@link SignedIn} that it came by, as an argument. */
@Component
class CallerArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == Caller.class || type == SignedIn.class;
    }

    @Override
    public @Nullable Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get(parameter.getParameterType());
    }
}
