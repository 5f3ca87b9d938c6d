/** Imports in the GraphQL API: translation only. */
@NullMarked
package yeji.exchange.graphql;

import org.jspecify.annotations.NullMarked;
