package net.healix360.engage.simulator.vendor;

import io.javalin.http.Context;
import java.util.List;

/** Which part of a long report: page and size travel in the query although the rest is in the body (§11.1). */
record Page(int number, int size) {
    private static final int LARGEST = 500;

    static Page of(Context ctx) {
        return new Page(
                positive(ctx.queryParam("pageNo"), 1), Math.min(LARGEST, positive(ctx.queryParam("pageSize"), 100)));
    }

    <T> List<T> of(List<T> rows) {
        return rows.stream().skip((number - 1L) * size).limit(size).toList();
    }

    private static int positive(String text, int absent) {
        if (text == null || !text.matches("[1-9]\\d{0,6}")) {
            return absent;
        }
        return Integer.parseInt(text);
    }
}
