/**
 * Storage for all modules: a MongoDB server by {@code spring.mongodb.uri}, else the embedded one on {@code yeji.data-dir}. A
 * module says which indexes its queries need ({@link yeji.platform.mongo.DeclaresIndexes}) and uses Spring Data; which server
 * answers, how durable a write is, and what is said at start is decided here. See {@code docs/storage.md}.
 */
@NullMarked
@NamedInterface("mongo")
package yeji.platform.mongo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
