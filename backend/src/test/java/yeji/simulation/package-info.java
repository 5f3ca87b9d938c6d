/** The server's side of the page's simulation: the pure core against recorded runs. */
@NullMarked
package yeji.simulation;

import org.jspecify.annotations.NullMarked;
