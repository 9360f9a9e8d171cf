package net.healix360.engage.platform.control.webhooks;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Predicate;
import net.healix360.engage.platform.control.records.RecordEvent;
import net.healix360.engage.platform.control.records.RecordEvents;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.control.storage.WireTime;
import net.healix360.engage.platform.entity.Caller;
import net.healix360.engage.platform.entity.ObjectModel;

/** Turns changes of records into posts to subscribers, beside the request that made them. */
public final class WebhookEvents implements RecordEvents {
    private final Webhooks webhooks;
    private final WebhookSender sender;
    private final Executor worker;
    private final Clock clock;
    private volatile Function<UUID, WebhookFaults> faults = workspace -> WebhookFaults.NONE;

    public WebhookEvents(Webhooks webhooks, Executor worker, Clock clock) {
        this.webhooks = webhooks;
        this.sender = new WebhookSender(clock);
        this.worker = worker;
        this.clock = clock;
    }

    /** Fault switch. */
    public void misbehave(WebhookFaults wanted, Predicate<UUID> workspaces) {
        faults = workspace -> workspaces.test(workspace) ? wanted : WebhookFaults.NONE;
    }

    @Override
    public boolean wanted(UUID workspaceId, ObjectModel object) {
        return webhooks.of(workspaceId).stream().anyMatch(webhook -> webhook.wants(object.nameSingular()));
    }

    @Override
    public void happened(List<RecordEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        WebhookFaults now = faults.apply(events.get(0).scope().caller().workspaceId());
        List<Runnable> posts = new ArrayList<>();
        for (RecordEvent event : events) {
            for (Webhook webhook : webhooks.of(event.scope().caller().workspaceId())) {
                if (webhook.wants(
                                event.scope().object().nameSingular(),
                                event.action().word())
                        && !now.forget()) {
                    String body = JsonTree.write(payload(webhook, event));
                    posts.add(() -> sender.send(webhook, body));
                }
            }
        }
        if (now.duplicate()) {
            posts.addAll(List.copyOf(posts));
        }
        if (now.reorder()) {
            Collections.reverse(posts);
        }
        posts.forEach(worker::execute);
    }

    private Map<String, Object> payload(Webhook webhook, RecordEvent event) {
        ObjectModel object = event.scope().object();
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("targetUrl", webhook.targetUrl());
        payload.put("eventName", object.nameSingular() + "." + event.action().word());
        payload.put("objectMetadata", Map.of("id", object.id(), "nameSingular", object.nameSingular()));
        payload.put("workspaceId", webhook.workspaceId());
        payload.put("webhookId", webhook.id());
        payload.put("eventDate", WireTime.text(clock.instant()));
        if (event.scope().caller() instanceof Caller.Member member) {
            payload.put("userId", member.userId());
            payload.put("workspaceMemberId", member.memberId());
        }
        payload.put("record", event.record());
        if (event.updatedFields() != null) {
            payload.put("updatedFields", event.updatedFields());
        }
        return payload;
    }
}
