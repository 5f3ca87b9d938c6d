/**
 * What the texts of a paper say, each taken alone: whether it is a title, a year line, a heading and of what, an amount, or
 * nothing at all. Everything is decided by the words and never by where they stand. Pure functions of a text. Source:
 * domain.md, 1.1 to 1.5.
 */
@NullMarked
package yeji.exchange.wording;

import org.jspecify.annotations.NullMarked;
