/**
 * The linear history: clients write and read one form at once, over HTTP, and what they saw is checked against what the form
 * says of itself. Larger runs: {@code -Dyeji.history.clients=16 -Dyeji.history.edits=5000}; the seed is printed and taken by
 * {@code -Dyeji.test.seed}.
 */
@NullMarked
package yeji.history;

import org.jspecify.annotations.NullMarked;
