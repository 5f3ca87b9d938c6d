package yeji.platform.graphql.paging;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yeji.platform.Limits;
import yeji.platform.graphql.ErrorCode;
import yeji.platform.graphql.Refusal;
import yeji.platform.graphql.paging.PageRequest.End;

/** Reads the arguments of connections: {@code first}, {@code after}, {@code last}, {@code before}. */
@Component
public class Paging {

    /** How many elements where neither {@code first} nor {@code last} is given. Source: api.md, section 2. */
    public static final int DEFAULT_SIZE = 20;

    private final Limits limits;

    Paging(Limits limits) {
        this.limits = limits;
    }

    /**
     * Which page is asked for.
     *
     * @throws Refusal BAD_USER_INPUT if the size is less than 1 or more than the limit, or if both sizes are given
     */
    public PageRequest read(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        if (first != null && last != null) throw Refusal.of(ErrorCode.BAD_USER_INPUT, "fault.pageBothWays");
        if (last != null) return new PageRequest(checked(last), End.BACK, after, before);
        return new PageRequest(first == null ? DEFAULT_SIZE : checked(first), End.FRONT, after, before);
    }

    /** The same for a connection that goes forward only. */
    public PageRequest read(@Nullable Integer first, @Nullable String after) {
        return read(first, after, null, null);
    }

    private int checked(int size) {
        if (size < 1 || size > limits.pageSize()) {
            throw Refusal.of(ErrorCode.BAD_USER_INPUT, "fault.pageSize", limits.pageSize());
        }
        return size;
    }
}
