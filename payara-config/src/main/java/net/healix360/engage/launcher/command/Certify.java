package net.healix360.engage.launcher.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import net.healix360.engage.launcher.bench.EngageCommand;
import net.healix360.engage.launcher.bench.TrialRun;
import net.healix360.engage.launcher.certify.Certificate;
import net.healix360.engage.launcher.certify.CertificateKey;
import net.healix360.engage.launcher.certify.Certification;
import net.healix360.engage.launcher.certify.Scope;
import net.healix360.engage.launcher.certify.SignedReport;
import net.healix360.engage.launcher.product.Installation;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.settings.ProductSecrets;
import net.healix360.engage.launcher.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tries everything that one hospital could do to another, prints what came of it, and signs it. */
@Command(
        name = "certify",
        mixinStandardHelpOptions = true,
        description = "Tries to get one hospital's data as another one, and signs a report of it.")
final class Certify implements Callable<Integer> {
    private static final int LEAKED = 1;
    private static final int SHORT_IDS = 1;

    @Option(names = "--running", description = "Uses the demo that runs; marked records and calls stay in it.")
    private boolean running;

    @Option(names = "--short", description = "One id of each kind, and no waiting for an expired route.")
    private boolean brief;

    @Option(names = "--ids", paramLabel = "N", description = "How many ids of each kind; ${DEFAULT-VALUE} by default.")
    private int ids = 3;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the signed report goes.")
    private Path out;

    @Option(names = "--verify", paramLabel = "FILE", description = "Checks a report's signature and does nothing else.")
    private Path verify;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "With --verify: the public key that is trusted; by default this installation's own.")
    private String key;

    private final long begun = System.nanoTime();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Installation installation = Installation.here();
        if (verify != null) {
            return verify(installation.home());
        }
        // a request that names another host than it goes to is one of the things that are tried
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        Certificate certificate = running ? ofRunning(installation) : ofTrial(installation);
        certificate.say("commit", commit(installation.settings()));
        installation.home().create();
        CertificateKey signer = CertificateKey.of(installation.home());
        Path file = out == null ? installation.settings().artefact("target/certificate.json") : out;
        certificate.write(file, signer);
        certificate.say("signed with", signer.publicText());
        certificate.say("report", file.getFileName().toString());
        certificate.lines().forEach(System.out::println);
        return certificate.isClean() ? 0 : LEAKED;
    }

    private Certificate ofTrial(Installation installation) throws IOException, InterruptedException {
        installation.requireArtefacts();
        installation.bootImage().make(installation.trainingGround());
        try (TrialRun trial = new TrialRun(installation.settings())) {
            say("starting a product of its own");
            trial.up();
            return certify(trial.status(), new ProductSecrets(new Home(trial.home())));
        }
    }

    private Certificate ofRunning(Installation installation) throws IOException, InterruptedException {
        String status = new EngageCommand(installation.settings(), Map.of()).status();
        return certify(new ObjectMapper().readTree(status), installation.secrets());
    }

    private Certificate certify(JsonNode status, ProductSecrets secrets) throws IOException, InterruptedException {
        Certification.Keys keys = new Certification.Keys(
                tenant -> of(() -> secrets.dispatcherKey().registrationSecret(tenant)),
                tenant -> of(() -> secrets.platformApiKey(tenant).orElse("")));
        Scope scope = brief ? new Scope(SHORT_IDS, false) : new Scope(ids, true);
        return new Certification(status, keys, scope, Clock.systemUTC(), this::say).run();
    }

    private int verify(Home home) throws IOException {
        if (!Files.isReadable(verify)) {
            throw new IOException("There is no report " + verify + ". ./engage certify makes one");
        }
        Optional<String> trusted = key == null ? CertificateKey.knownAt(home) : Optional.of(key);
        SignedReport.Worth worth = SignedReport.check(verify, trusted);
        System.out.println(
                switch (worth) {
                    case GENUINE ->
                        "The signature holds"
                                + (trusted.isEmpty()
                                        ? ", by the key in the file; give --key to trust another one."
                                        : ".");
                    case ANOTHERS ->
                        "The signature holds, but another installation made it. Give its public key with --key.";
                    case CHANGED -> "The report has been changed since it was signed, or was never signed.";
                });
        if (worth == SignedReport.Worth.GENUINE) {
            System.out.println(SignedReport.verdict(verify));
        }
        return worth == SignedReport.Worth.GENUINE ? 0 : LEAKED;
    }

    /** Of the checkout from which the product was built; a delivered one has none. */
    private static String commit(Settings settings) throws InterruptedException {
        try {
            Process git = new ProcessBuilder("git", "rev-parse", "HEAD")
                    .directory(settings.repository().toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? commit : "unknown";
        } catch (IOException noGit) {
            return "unknown";
        }
    }

    private void say(String what) {
        System.err.printf(
                "certify: %4d s  %s%n",
                Duration.ofNanos(System.nanoTime() - begun).toSeconds(), what);
    }

    /** A secret that cannot be read ends the run. */
    private static <T> T of(Secret<T> secret) {
        try {
            return secret.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads one of the home's private files. */
    @FunctionalInterface
    private interface Secret<T> {
        T read() throws IOException;
    }
}
