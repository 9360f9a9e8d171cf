package net.healix360.engage.platform.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.healix360.engage.platform.control.Inventory.ObjectCount;
import net.healix360.engage.platform.control.Inventory.WorkspaceCount;
import net.healix360.engage.platform.control.Platform;
import net.healix360.engage.platform.control.storage.DatabaseUnavailable;

/** A plain page of what the platform holds: names and numbers, no record. */
@WebServlet("/admin")
public class AdminPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Embedded platform</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%; margin-bottom: 2rem; }
            caption { text-align: left; padding-bottom: .5rem; }
            th, td { text-align: left; padding: .25rem .75rem; border-bottom: 1px solid GrayText; }
            tbody th { font-weight: normal; overflow-wrap: anywhere; }
            .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
            </style>
            </head>
            <body>
            <main>
            <h1>Embedded platform</h1>
            <p>Workspaces and how many records each object has.</p>
            """;

    @Inject
    private transient Platform platform;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        try {
            List<WorkspaceCount> workspaces = platform.inventory().now();
            page.append(workspaces.isEmpty() ? "<p>There is no workspace yet.</p>\n" : "");
            workspaces.forEach(workspace -> write(page, workspace));
        } catch (DatabaseUnavailable e) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            page.append("<p>Postgres does not answer.</p>\n");
        }
        page.append("</main>\n</body>\n</html>\n");
        response.setContentType("text/html; charset=utf-8");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        response.getOutputStream().write(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void write(StringBuilder page, WorkspaceCount count) {
        String name = escaped(count.workspace().subdomain());
        page.append("<h2>")
                .append(name)
                .append("</h2>\n<table>\n<caption>")
                .append(escaped(count.workspace().displayName()))
                .append(", ")
                .append(count.workspace()
                        .activationStatus()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', ' '))
                .append("</caption>\n<thead><tr><th scope=\"col\">Object</th>")
                .append("<th scope=\"col\" class=\"number\">Records</th>")
                .append("<th scope=\"col\" class=\"number\">Deleted</th></tr></thead>\n<tbody>\n");
        for (ObjectCount object : count.objects()) {
            page.append("<tr><th scope=\"row\">")
                    .append(escaped(object.name()))
                    .append("</th><td class=\"number\">")
                    .append(object.estimated() ? "about " : "")
                    .append(String.format(Locale.ROOT, "%,d", object.records()))
                    .append("</td><td class=\"number\">")
                    .append(String.format(Locale.ROOT, "%,d", object.deleted()))
                    .append("</td></tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
