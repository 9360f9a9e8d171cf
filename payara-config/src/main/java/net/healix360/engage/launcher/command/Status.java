package net.healix360.engage.launcher.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import net.healix360.engage.launcher.demo.Login;
import net.healix360.engage.launcher.product.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what runs and whether it is ready. */
@Command(name = "status", mixinStandardHelpOptions = true, description = "Shows each part and the demo's logins.")
final class Status implements Callable<Integer> {
    @Option(names = "--json", description = "One JSON document, for programs.")
    private boolean json;

    @Option(names = "--secrets", description = "Adds the demo's secrets to the JSON.")
    private boolean secrets;

    /** The document of {@code status --json}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Document(boolean ready, List<LiveStatus.PartStatus> parts, List<Login> logins, Demo.ShownSecrets secrets) {}

    @Override
    public Integer call() throws IOException {
        Installation installation = Installation.here();
        LiveStatus status = LiveStatus.ask(installation);
        if (!json) {
            new Summary(installation).print(status);
            return 0;
        }
        Demo demo = new Demo(installation);
        Document document = new Document(
                status.ready(),
                status.parts(),
                demo.present() ? demo.logins() : null,
                secrets && demo.present() ? demo.secrets() : null);
        System.out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(document));
        return 0;
    }
}
