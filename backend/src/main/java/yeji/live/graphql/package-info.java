/** Subscriptions of the GraphQL API. */
@NullMarked
package yeji.live.graphql;

import org.jspecify.annotations.NullMarked;
