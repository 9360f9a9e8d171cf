package net.healix360.engage.identity.boundary;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;

/** A refusal that a person reads in a browser, in words instead of a problem document. */
final class RefusedPage {
    private static final String PAGE = """
            <!doctype html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s · %3$s</title>
            <link rel="stylesheet" href="/theme/tokens.css"><link rel="stylesheet" href="/theme/base.css">
            </head>
            <body>
            <main class="main"><section class="card"><div class="card-body stack">
            <h1>%2$s</h1>
            <p>%4$s</p>
            </div></section></main>
            </body>
            </html>
            """;

    private RefusedPage() {}

    static void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = in(Reader.of(request)).getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    static String in(Locale locale) {
        ResourceBundle words = ResourceBundle.getBundle("net.healix360.engage.messages", locale);
        return PAGE.formatted(
                locale.getLanguage(),
                words.getString("refused.title"),
                words.getString("app.name"),
                words.getString("refused.text"));
    }
}
