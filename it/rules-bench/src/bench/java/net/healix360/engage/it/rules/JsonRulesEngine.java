package net.healix360.engage.it.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** json-rules-engine in Node, which the original product used, on the same rules and rows. */
record JsonRulesEngine(Path folder) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int MINUTES = 3;

    /**
     * @param millis the median of five rounds
     * @param matches how often a rule matched a row
     */
    record Outcome(double millis, long matches) {}

    /** @return empty when Node or the package cannot be had on this machine */
    Optional<Outcome> score(Workload work) throws IOException, InterruptedException {
        if (!Files.isDirectory(folder.resolve("node_modules/json-rules-engine"))
                && run("npm", "ci", "--no-audit", "--no-fund").isEmpty()) {
            return Optional.empty();
        }
        Path input = Files.createTempFile("rules-bench", ".json");
        try {
            ObjectNode text = MAPPER.createObjectNode();
            text.set("rules", work.rules());
            text.set("taskWeights", Workload.starter().path("taskWeights"));
            text.set(
                    "rows",
                    MAPPER.valueToTree(work.rows().stream().map(Row::facts).toList()));
            Files.writeString(input, text.toString());
            Optional<String> output = run("node", "score.js", input.toString());
            if (output.isEmpty()) {
                return Optional.empty();
            }
            JsonNode outcome = MAPPER.readTree(output.get());
            return Optional.of(new Outcome(
                    outcome.path("millis").asDouble(), outcome.path("matches").asLong()));
        } finally {
            Files.delete(input);
        }
    }

    private Optional<String> run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            return ended && process.exitValue() == 0 ? Optional.of(output) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // there is no such program
        }
    }
}
