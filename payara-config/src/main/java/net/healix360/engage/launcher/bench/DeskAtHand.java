package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** A long worklist under the wheel, and the search while it is typed. */
record DeskAtHand(String tenant) implements Measurement {
    private static final List<String> WORDS =
            List.of("an", "ra", "sh", "ku", "ma", "de", "pr", "ni", "va", "su", "la", "ka", "mi", "ro", "gi");
    private static final String SCROLL = """
            new Promise((done) => {
              const inner = document.querySelector('.queue ol');
              const scroller = inner.scrollHeight > inner.clientHeight + 10 ? inner : document.scrollingElement;
              const frames = [];
              const step = (now) => {
                frames.push(now);
                scroller.scrollTop += 60;
                if (frames.length < 240) requestAnimationFrame(step);
                else {
                  const gaps = frames.slice(1).map((at, index) => at - frames[index]).sort((a, b) => a - b);
                  done([(1000 * gaps.length) / (frames.at(-1) - frames[0]), gaps[Math.floor(gaps.length * 0.99)],
                    document.querySelectorAll('.queue li').length]);
                }
              };
              requestAnimationFrame(step);
            })""";
    private static final String TYPE = """
            new Promise((done) => {
              const box = document.querySelector('.search-input');
              const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
              const type = (words) => { put.call(box, words); box.dispatchEvent(new Event('input', { bubbles: true })); };
              const shown = () => document.querySelector('.search-list[aria-busy=false]');
              box.focus();
              type('');
              requestAnimationFrame(() => requestAnimationFrame(() => {
                const begin = performance.now();
                type('%s');
                const look = () => (shown() ? done(performance.now() - begin) : requestAnimationFrame(look));
                look();
              }));
            })""";

    @Override
    public List<String> take(Product product) throws IOException, InterruptedException {
        try (Chromium browser = Chromium.start()) {
            DeskTab desk = DeskTab.of(product, tenant, browser);
            desk.load();
            desk.tab().evaluate(SCROLL);
            var frames = desk.tab().evaluate(SCROLL);
            desk.tab().evaluate(TYPE.formatted("zz"));
            long[] nanos = new long[WORDS.size()];
            for (int i = 0; i < nanos.length; i++) {
                nanos[i] = (long)
                        (desk.tab().evaluate(TYPE.formatted(WORDS.get(i))).asDouble()
                                * TimeUnit.MILLISECONDS.toNanos(1));
            }
            desk.leave();
            Percentiles search = new Percentiles(nanos);
            return List.of(
                    String.format(
                            Locale.ROOT,
                            "worklist of %d rows scrolls at %.1f frames/s, p99 of a frame %.1f ms",
                            frames.path(2).asInt(),
                            frames.path(0).asDouble(),
                            frames.path(1).asDouble()),
                    String.format(
                            Locale.ROOT,
                            "p95 typed → found %.0f ms, p50 %.0f ms",
                            search.millis(95),
                            search.millis(50)));
        }
    }
}
