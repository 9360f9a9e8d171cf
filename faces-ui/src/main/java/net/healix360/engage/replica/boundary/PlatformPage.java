package net.healix360.engage.replica.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import net.healix360.engage.replica.control.Outbox;
import net.healix360.engage.replica.control.Replica;
import net.healix360.engage.tenancy.boundary.HospitalPage;

/** The local copy and the outbox at one moment. The browser asks again every few seconds ({@code platform.js}). */
@Named("platform")
@RequestScoped
public class PlatformPage {
    private static final int MOST_LETTERS = 200;

    @Inject
    private Replica replica;

    @Inject
    private Outbox outbox;

    @Inject
    private HospitalPage hospital;

    public List<KindRow> getKinds() {
        return replica.status().stream()
                .map(status -> KindRow.of(status, hospital.getTime()))
                .toList();
    }

    public OutboxFigures getOutbox() {
        return OutboxFigures.of(outbox.depth(), replica.lag(), hospital.getTime());
    }

    public List<LetterRow> getLetters() {
        return outbox.deadLetters(MOST_LETTERS).stream()
                .map(letter -> LetterRow.of(letter, hospital.getTime()))
                .toList();
    }
}
