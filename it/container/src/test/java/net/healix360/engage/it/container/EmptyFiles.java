package net.healix360.engage.it.container;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.agents.control.AgentRoster;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;
import net.healix360.engage.rules.control.RulesShelf;
import net.healix360.engage.rules.entity.RulesVersion;

/** A hospital without records, without agents and with an empty shelf that takes every version. */
@ApplicationScoped
public class EmptyFiles implements Records, AgentRoster, RulesShelf {

    @Override
    public List<Agent> agents() {
        return List.of();
    }

    @Override
    public Optional<PlatformRecord> find(RecordKind kind, String id) {
        return Optional.empty();
    }

    @Override
    public Page list(RecordKind kind, RecordQuery query) {
        return new Page(List.of(), 0, Optional.empty());
    }

    @Override
    public List<PlatformRecord> latest(RecordKind kind, String field, Collection<String> values, int most) {
        return List.of();
    }

    @Override
    public List<PlatformRecord> search(RecordKind kind, String words, int most) {
        return List.of();
    }

    @Override
    public Set<String> pendingAmong(RecordKind kind, Collection<String> ids) {
        return Set.of();
    }

    @Override
    public Map<RecordKind, Long> counts() {
        return Map.of();
    }

    @Override
    public Optional<String> current() {
        return Optional.empty();
    }

    @Override
    public String mark() {
        return "empty";
    }

    @Override
    public boolean put(int replaces, RulesVersion version, String text) {
        return true;
    }

    @Override
    public List<RulesVersion> versions() {
        return List.of();
    }

    @Override
    public Optional<String> text(int version) {
        return Optional.empty();
    }
}
