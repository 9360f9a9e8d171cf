package net.healix360.engage.it.architecture.samples;

import java.util.Random;

/** Is named for a pattern, prints, sleeps, and guesses. */
public class SleepyManager {
    public int rest() throws InterruptedException {
        System.out.println("good night");
        Thread.sleep(1);
        return new Random().nextInt();
    }
}
