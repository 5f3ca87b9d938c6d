/** Yeji (业绩): performance-goal forms of public bodies, edited on a page, queried by GraphQL. One package per capability. */
@NullMarked
package yeji;

import org.jspecify.annotations.NullMarked;
