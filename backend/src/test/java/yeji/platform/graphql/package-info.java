/** Tests of the GraphQL endpoint. */
@NullMarked
package yeji.platform.graphql;

import org.jspecify.annotations.NullMarked;
