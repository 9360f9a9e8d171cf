package net.healix360.engage.setup.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;
import net.healix360.engage.setup.entity.ConfigKind;
import net.healix360.engage.setup.entity.SetupStep;

/** Whether what a step makes is there already, whoever made it. */
@ApplicationScoped
public class SetupEvidence {
    private Configuration configuration;
    private Records records;

    protected SetupEvidence() {}

    @Inject
    public SetupEvidence(Configuration configuration, Records records) {
        this.configuration = configuration;
        this.records = records;
    }

    boolean isThere(SetupStep step) {
        return switch (step) {
            case IDENTITY -> isSaved(ConfigKind.THEME);
            case CLINICS -> exists(RecordKind.CLINIC);
            case DOCTORS -> exists(RecordKind.DOCTOR);
            case TEAM -> exists(RecordKind.AGENT);
            case TELEPHONY -> isSaved(ConfigKind.TELEPHONY);
            case AI -> isSaved(ConfigKind.AI);
        };
    }

    private boolean isSaved(ConfigKind kind) {
        return configuration.current(kind).getInt("version", 0) > 0;
    }

    private boolean exists(RecordKind kind) {
        RecordQuery any = new RecordQuery("", Map.of(), "createdAt", false, 1, Optional.empty());
        return !records.list(kind, any).items().isEmpty();
    }
}
