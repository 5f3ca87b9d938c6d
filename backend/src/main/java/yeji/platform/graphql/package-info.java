/** The GraphQL endpoint: scalars, ids, cursors, faults, limits, and the doors by HTTP, server-sent events and WebSocket. */
@NamedInterface("graphql")
@NullMarked
package yeji.platform.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
