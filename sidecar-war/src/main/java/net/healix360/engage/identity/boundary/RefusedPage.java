package net.healix360.engage.identity.boundary;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A refusal that a person reads in a browser, in words instead of a problem document. */
final class RefusedPage {
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Not for your role - Helix Engage</title>
            <link rel="stylesheet" href="/theme/tokens.css"><link rel="stylesheet" href="/theme/base.css">
            </head>
            <body>
            <main class="main"><section class="card"><div class="card-body stack">
            <h1>This page is not for your role</h1>
            <p>Supervisors see the floor, administrators the settings. Ask an administrator if you should see this page.</p>
            </div></section></main>
            </body>
            </html>
            """;

    private RefusedPage() {}

    static void send(HttpServletResponse response) throws IOException {
        byte[] body = PAGE.getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
