/**
 * What a document holds before anybody understands it: paragraphs, and tables as grids of cells. All readers of
 * files give this.
 */
@NullMarked
package yeji.exchange.source;

import org.jspecify.annotations.NullMarked;
