/** Tests of what an operation costs. */
@NullMarked
package yeji.platform.graphql.limit;

import org.jspecify.annotations.NullMarked;
