/** Tests of paging and cursors. */
@NullMarked
package yeji.platform.graphql.paging;

import org.jspecify.annotations.NullMarked;
