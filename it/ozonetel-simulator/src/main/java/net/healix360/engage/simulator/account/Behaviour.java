package net.healix360.engage.simulator.account;

/** The switches in force; read by senders on other threads, too. */
public final class Behaviour {
    private final Switches usual;
    private volatile Switches current;

    public Behaviour(AccountSettings account) {
        usual = Switches.of(account);
        current = usual;
    }

    /** As the account is configured. */
    public Switches usual() {
        return usual;
    }

    public Switches current() {
        return current;
    }

    public void order(Switches latest) {
        current = latest;
    }
}
