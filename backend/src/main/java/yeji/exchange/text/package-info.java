/**
 * Text files: dumps of Word tables cell by cell, and rows of cells separated by tabs as spreadsheets put them on
 * the clipboard.
 */
@NullMarked
package yeji.exchange.text;

import org.jspecify.annotations.NullMarked;
