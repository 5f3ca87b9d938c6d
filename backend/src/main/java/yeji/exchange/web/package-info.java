/** The door by which files come in over HTTP. */
@NullMarked
package yeji.exchange.web;

import org.jspecify.annotations.NullMarked;
