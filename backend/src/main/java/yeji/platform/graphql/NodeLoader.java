package yeji.platform.graphql;

import graphql.GraphQLContext;
import java.util.Optional;

/** How a module serves its nodes to {@code Query.node}: one bean per type of the schema that is a {@code Node}. */
public interface NodeLoader {

    /** The name of the type in global ids. */
    String type();

    /**
     * The node with this id.
     *
     * @param value inside the type, unchecked: whatever a caller made of it
     * @param asking what the request carries, such as who asks, each under its class
     * @return empty if it is unknown, malformed or not visible to who asks
     */
    Optional<?> load(String value, GraphQLContext asking);
}
