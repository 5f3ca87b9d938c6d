/** The three doors of /graphql: answers over HTTP by POST and GET, streams by server-sent events, and WebSocket. */
@NullMarked
package yeji.platform.graphql.door;

import org.jspecify.annotations.NullMarked;
