package net.healix360.engage.metrics.boundary;

import java.util.Locale;
import java.util.Map;
import net.healix360.engage.metrics.entity.Measured;
import net.healix360.engage.metrics.entity.Metric;

/**
 * One figure on a page.
 *
 * @param id the metric's, of which its words and test id are made
 * @param before the same in the period before; empty when nobody compares
 * @param href the page with the rows behind it; empty when there is none
 */
public record Figure(String id, String text, String before, String href) {

    static Figure of(Measured figure, Locale locale) {
        return new Figure(figure.metric().id(), FigureText.of(figure, locale), "", PageBehind.of(figure.drillDown()));
    }

    static Figure of(Measured figure, Map<Metric, Measured> before, Locale locale) {
        Figure now = of(figure, locale);
        Measured then = before.get(figure.metric());
        return then == null ? now : new Figure(now.id, now.text, FigureText.of(then, locale), now.href);
    }

    /** The page behind it, for a link that is none when there is no such page. */
    public String link() {
        return href.isEmpty() ? null : href;
    }

    /** Its id as a part of an element's. */
    public String slug() {
        return id.replace('.', '-');
    }
}
