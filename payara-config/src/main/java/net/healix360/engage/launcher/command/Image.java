package net.healix360.engage.launcher.command;

import java.util.concurrent.Callable;
import net.healix360.engage.launcher.boot.BootImage;
import net.healix360.engage.launcher.product.Installation;
import picocli.CommandLine.Command;

/** Makes the boot image after a build, so that {@code up} does not pay for it. */
@Command(name = "image", hidden = true, description = "Makes the unpacked Payara Micro and its class cache.")
final class Image implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        Installation installation = Installation.here();
        installation.requireArtefacts();
        BootImage image = installation.bootImage();
        if (!image.made()) {
            System.out.println("Training the class cache for this JDK (once, about a minute) ...");
            image.make(installation.trainingGround());
        }
        return 0;
    }
}
