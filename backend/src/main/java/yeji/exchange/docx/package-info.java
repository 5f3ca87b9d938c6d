/**
 * Word files: from bytes to paragraphs and tables. Reads the stream of XML events of the one part that holds the text, instead of
 * building a model of the whole document: the memory it takes depends on the text alone, every limit is looked at while
 * reading, and a document type declaration ends it before anything is expanded. A document is read with about twenty kinds
 * of elements; the rest is formatting.
 */
@NullMarked
package yeji.exchange.docx;

import org.jspecify.annotations.NullMarked;
