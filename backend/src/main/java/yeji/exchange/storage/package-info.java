/** Imports and their previews in MongoDB, for as long as their uploader may see them. */
@NullMarked
package yeji.exchange.storage;

import org.jspecify.annotations.NullMarked;
