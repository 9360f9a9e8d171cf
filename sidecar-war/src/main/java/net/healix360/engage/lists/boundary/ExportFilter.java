package net.healix360.engage.lists.boundary;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.lists.entity.RecordedList;

/**
 * A list's own address gives the file of it, too (contract §1): by {@code Accept}, or by {@code format} for links, which have
 * no header.
 */
@PreMatching
public class ExportFilter implements ContainerRequestFilter {
    private static final String FORMAT = "format";

    @Override
    public void filter(ContainerRequestContext request) {
        UriInfo asked = request.getUriInfo();
        String path = asked.getPath().replaceAll("^/|/$", "");
        if (!request.getMethod().equals("GET") || !isList(path)) {
            return;
        }
        Optional<FileFormat> format = Optional.ofNullable(
                        asked.getQueryParameters().getFirst(FORMAT))
                .flatMap(FileFormat::ofEnding)
                .or(() -> FileFormat.accepted(request.getHeaderString(HttpHeaders.ACCEPT)));
        format.ifPresent(file -> {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, file.type());
            request.setRequestUri(exportOf(asked, path));
        });
    }

    private static boolean isList(String path) {
        return Stream.of(RecordedList.values()).anyMatch(list -> list.resource().equals(path));
    }

    private static URI exportOf(UriInfo asked, String list) {
        return UriBuilder.fromUri(asked.getRequestUri())
                .replacePath(asked.getBaseUri().getPath() + "exports/" + list)
                .replaceQueryParam(FORMAT)
                .build();
    }
}
