package net.healix360.engage.simulator.delivery;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.healix360.engage.simulator.account.Switches;

/** A call summary as a request body: form data with one field {@code data}, or the bare JSON (reference/ozonetel.md §4.2). */
record SummaryForm(String contentType, String body) {
    private static final String BOUNDARY = "ozonetel-simulator-summary";
    private static final String WRONG = "text/plain";

    static SummaryForm of(String json, Switches switches) {
        SummaryForm form =
                switch (switches.callbackForm()) {
                    case URLENCODED ->
                        new SummaryForm(
                                "application/x-www-form-urlencoded",
                                "data=" + URLEncoder.encode(json, StandardCharsets.UTF_8));
                    case MULTIPART ->
                        new SummaryForm(
                                "multipart/form-data; boundary=" + BOUNDARY,
                                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"data\"\r\n\r\n" + json
                                        + "\r\n--" + BOUNDARY + "--\r\n");
                    case JSON -> new SummaryForm("application/json", json);
                };
        return switches.wrongContentType() ? new SummaryForm(WRONG, form.body()) : form;
    }
}
