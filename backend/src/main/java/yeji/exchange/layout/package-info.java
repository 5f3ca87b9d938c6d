/**
 * The official tables, understood: from paragraphs and grids of cells to forms with their doubts. Goes by what cells say
 * and never by where they stand. Knows no file format. Source: domain.md, 1.
 */
@NullMarked
package yeji.exchange.layout;

import org.jspecify.annotations.NullMarked;
