/**
 * The storage that needs nothing else installed: a MongoDB server inside this process, on one file. Its door is
 * {@link yeji.platform.mongo.embedded.EmbeddedMongo}; what it promises, and what it can't, is told in {@code docs/storage.md}.
 */
@NamedInterface("embedded")
@NullMarked
package yeji.platform.mongo.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
