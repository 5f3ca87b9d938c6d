/** How the person who asks, and people by node, are shown by the API. */
@NullMarked
package yeji.account.graphql;

import org.jspecify.annotations.NullMarked;
