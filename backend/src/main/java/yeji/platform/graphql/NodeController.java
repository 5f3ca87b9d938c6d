package yeji.platform.graphql;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** {@code Query.node}: asks the module that has the type. */
@Controller
class NodeController {

    private final Map<String, NodeLoader> loaders;

    NodeController(List<NodeLoader> loaders) {
        this.loaders = loaders.stream().collect(Collectors.toMap(NodeLoader::type, loader -> loader));
    }

    @QueryMapping
    Optional<?> node(@Argument String id, GraphQLContext context) {
        return GlobalId.parse(id)
                .flatMap(global -> Optional.ofNullable(loaders.get(global.type()))
                        .flatMap(loader -> loader.load(global.value(), context)));
    }
}
