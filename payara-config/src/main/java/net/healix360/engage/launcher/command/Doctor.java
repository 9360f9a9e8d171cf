package net.healix360.engage.launcher.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import net.healix360.engage.launcher.doctor.Checks;
import net.healix360.engage.launcher.doctor.Finding;
import net.healix360.engage.launcher.product.Installation;
import picocli.CommandLine.Command;

/** Looks at this machine and says what is missing. */
@Command(name = "doctor", mixinStandardHelpOptions = true, description = "Checks this machine.")
final class Doctor implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        List<Finding> findings = new ArrayList<>();
        for (Callable<List<Finding>> check : new Checks(Installation.here()).all()) {
            findings.addAll(check.call());
        }
        findings.forEach(finding -> System.out.println(finding.line()));
        return findings.stream().anyMatch(finding -> finding.level() == Finding.Level.FAIL) ? 1 : 0;
    }
}
