package net.healix360.engage.rules.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.rules.entity.RulesEdit;
import net.healix360.engage.rules.file.SentChange;

/**
 * Who changes the rules with the present request, and which version they say they have seen: {@code version} in the body or in the
 * query, or {@code If-Match: "12"}. Whoever says nothing changes the latest.
 */
@RequestScoped
public class RulesAuthor {
    private static final String NUMBER = "[1-9]\\d{0,8}";

    private CurrentSession current;

    protected RulesAuthor() {}

    @Inject
    public RulesAuthor(CurrentSession current) {
        this.current = current;
    }

    RulesEdit edit(SentChange sent, HttpHeaders headers, String query) {
        Set<Integer> seen = new HashSet<>();
        sent.version().ifPresent(seen::add);
        Optional.ofNullable(query).map(text -> number("version", text)).ifPresent(seen::add);
        Optional.ofNullable(headers.getHeaderString(HttpHeaders.IF_MATCH))
                .filter(tag -> !tag.equals("*"))
                .map(tag -> number(HttpHeaders.IF_MATCH, tag.replaceFirst("^(?:W/)?\"(.*)\"$", "$1")))
                .ifPresent(seen::add);
        return new RulesEdit(current.require().member(), seen);
    }

    private static Integer number(String field, String text) {
        if (!text.matches(NUMBER)) {
            throw Problem.invalid(List.of(new FieldError(field, "is the number of a version of the rules, such as 12")))
                    .asException();
        }
        return Integer.valueOf(text);
    }
}
