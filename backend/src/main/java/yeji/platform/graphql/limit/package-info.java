/**
 * What one operation may take: counted before it is validated, so that no limit can be met by making the counting itself
 * dear.
 */
@NullMarked
package yeji.platform.graphql.limit;

import org.jspecify.annotations.NullMarked;
