package net.healix360.engage.platform.control.webhooks;

/** What to do wrong with webhooks, for tests of those who receive them. */
public record WebhookFaults(boolean forget, boolean duplicate, boolean reorder) {
    public static final WebhookFaults NONE = new WebhookFaults(false, false, false);
}
