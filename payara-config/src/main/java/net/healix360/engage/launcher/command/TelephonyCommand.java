package net.healix360.engage.launcher.command;

import java.io.IOException;
import java.net.URI;
import net.healix360.engage.launcher.product.Addresses;
import net.healix360.engage.launcher.product.EventSubscription;
import net.healix360.engage.launcher.product.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The telephony account's events: where they go. A real account is named by the environment, {@code OZONETEL_…}. */
@Command(
        name = "telephony",
        mixinStandardHelpOptions = true,
        description = "Subscribes the dispatcher to the telephony account's events, shows or ends the subscription.")
final class TelephonyCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: subscribe, status or unsubscribe");
    }

    @Command(
            name = "subscribe",
            mixinStandardHelpOptions = true,
            description = "All events of the account come to the dispatcher; replaces what was subscribed before.")
    int subscribe(
            @Option(names = "--events-url", paramLabel = "URL", description = "the dispatcher as the vendor reaches it")
                    URI eventsUrl)
            throws IOException, InterruptedException {
        Addresses addresses = addresses();
        URI dispatcher = eventsUrl == null ? addresses.dispatcher() : eventsUrl;
        return say(EventSubscription.of(addresses)
                .subscribe(dispatcher, addresses.secrets().vendorToken()));
    }

    @Command(name = "status", mixinStandardHelpOptions = true, description = "Shows where the events go.")
    int status() throws IOException, InterruptedException {
        return say(EventSubscription.of(addresses()).status());
    }

    @Command(name = "unsubscribe", mixinStandardHelpOptions = true, description = "The events go nowhere.")
    int unsubscribe() throws IOException, InterruptedException {
        return say(EventSubscription.of(addresses()).unsubscribe());
    }

    private static Addresses addresses() throws IOException {
        Installation installation = Installation.here();
        installation.home().create();
        return installation.addresses();
    }

    private static int say(String words) {
        System.out.println(words);
        return 0;
    }
}
