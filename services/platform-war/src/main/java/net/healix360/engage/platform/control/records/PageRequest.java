package net.healix360.engage.platform.control.records;

import java.util.List;
import java.util.Map;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.entity.PlatformException;

/** Which part of which list is wanted. A page has at most 60 records, the figure that every release allows. */
public record PageRequest(
        Map<String, Object> filter,
        List<Map<String, Object>> orderBy,
        Integer first,
        Integer last,
        String after,
        String before) {
    /** The longest page, the default page, and the largest batch. */
    public static final int MOST = 60;

    public PageRequest {
        refuse(first, "first", "INVALID_ARGS_FIRST");
        refuse(last, "last", "INVALID_ARGS_LAST");
        if (first != null && last != null) {
            throw PlatformException.badInput("ARGS_CONFLICT", "Cannot provide both first and last");
        }
        if (after != null && before != null) {
            throw PlatformException.badInput("ARGS_CONFLICT", "Cannot provide both before and after");
        }
    }

    public static PageRequest from(Map<String, Object> arguments) {
        return new PageRequest(
                JsonTree.object(arguments.get("filter")),
                JsonTree.objects(arguments.get("orderBy")),
                (Integer) arguments.get("first"),
                (Integer) arguments.get("last"),
                (String) arguments.get("after"),
                (String) arguments.get("before"));
    }

    private static void refuse(Integer size, String name, String subCode) {
        if (size != null && size < 0) {
            throw PlatformException.badInput(subCode, name + " must be non-negative");
        }
        if (size != null && size > MOST) {
            throw PlatformException.badInput(subCode, name + " must be at most " + MOST);
        }
    }

    boolean backward() {
        return last != null || before != null;
    }

    int size() {
        if (first != null) {
            return first;
        }
        return last != null ? last : MOST;
    }
}
