package net.healix360.engage.care.control;

import static net.healix360.engage.replica.entity.RecordKind.LEAD;
import static net.healix360.engage.replica.entity.RecordKind.PATIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.care.entity.Patient;
import net.healix360.engage.care.entity.ResolvedCaller;
import net.healix360.engage.fixture.LocalCopy;
import net.healix360.engage.outreach.control.Leads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerResolutionTest {
    private static final String NUMBER = "+919845012345";

    @TempDir
    private Path directory;

    private LocalCopy copy;

    @BeforeEach
    void open() {
        copy = new LocalCopy(directory, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        copy.close();
    }

    @Test
    void aNumberThatNobodyHasIsNew() {
        ResolvedCaller caller = resolve(NUMBER);

        assertThat(caller.isNew()).isTrue();
        assertThat(caller.patient()).isEmpty();
        assertThat(caller.phone().e164()).isEqualTo(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+919845012345", "919845012345", "09845012345", "9845012345", "98450 12345"})
    void aPatientIsFoundHoweverTheNumberIsWritten(String written) {
        copy.has(PATIENT, "p1", Map.of("firstName", "Ravi", "lastName", "Nair", "phone", NUMBER));

        ResolvedCaller caller = resolve(written);

        assertThat(caller.patient()).map(Patient::id).contains("p1");
        assertThat(caller.firstName()).contains("Ravi");
        assertThat(caller.isNew()).isFalse();
    }

    @Test
    void ofSeveralWhoShareANumberNobodyIsGuessed() {
        copy.has(PATIENT, "p1", Map.of("firstName", "Ravi", "phone", NUMBER));
        copy.has(PATIENT, "p2", Map.of("firstName", "Meera", "phone", NUMBER));

        ResolvedCaller caller = resolve(NUMBER);

        assertThat(caller.patient()).isEmpty();
        assertThat(caller.firstName()).isEmpty();
        assertThat(caller.name()).contains("Meera");
        assertThat(caller.isNew()).isFalse();
        assertThat(caller.candidates()).extracting(Patient::id).containsExactly("p2", "p1");
    }

    @Test
    void theLeadTellsWhichOfSeveralIsMeant() {
        copy.has(PATIENT, "p1", Map.of("firstName", "Ravi", "phone", NUMBER));
        copy.has(PATIENT, "p2", Map.of("firstName", "Meera", "phone", NUMBER));
        copy.has(LEAD, "l1", Map.of("name", "Ravi N", "phone", NUMBER, "patientId", "p1"));

        assertThat(resolve(NUMBER).patient()).map(Patient::id).contains("p1");
    }

    @Test
    void aLeadIsKnownByNameBeforeItIsAPatient() {
        copy.has(LEAD, "l1", Map.of("name", "Ravi Kumar Nair", "phone", NUMBER, "status", "NEW"));

        ResolvedCaller caller = resolve(NUMBER);

        assertThat(caller.leadId()).contains("l1");
        assertThat(caller.firstName()).contains("Ravi");
        assertThat(caller.lastName()).contains("Kumar Nair");
    }

    @Test
    void theLeadThatSomebodyWorksOnComesBeforeOneThatIsOver() {
        copy.has(LEAD, "l1", Map.of("name", "Ravi", "phone", NUMBER, "status", "QUALIFIED"));
        copy.has(LEAD, "l2", Map.of("name", "Ravi", "phone", NUMBER, "status", "LOST"));

        assertThat(resolve(NUMBER).leadId()).contains("l1");
    }

    @Test
    void severalNumbersAreResolvedTogetherEachForItself() {
        copy.has(PATIENT, "p1", Map.of("firstName", "Ravi", "phone", NUMBER));
        copy.has(PATIENT, "p2", Map.of("firstName", "Meera", "lastName", "Iyer", "phone", "+919845099999"));
        copy.has(LEAD, "l1", Map.of("name", "M Iyer", "phone", "+919845055555", "patientId", "p2"));
        Set<PhoneNumber> phones = Stream.of(NUMBER, "+919845055555", "+919845000000")
                .map(PhoneNumber::new)
                .collect(Collectors.toSet());

        Map<PhoneNumber, ResolvedCaller> callers = resolution().resolve(phones);

        assertThat(callers.get(new PhoneNumber(NUMBER)).patient())
                .map(Patient::id)
                .contains("p1");
        ResolvedCaller named = callers.get(new PhoneNumber("+919845055555"));
        assertThat(named.leadId()).contains("l1");
        assertThat(named.patient()).map(Patient::id).contains("p2");
        assertThat(named.name()).contains("Meera Iyer");
        assertThat(callers.get(new PhoneNumber("+919845000000")).isNew()).isTrue();
    }

    private ResolvedCaller resolve(String written) {
        return resolution().resolve(PhoneNumber.parse(written).orElseThrow());
    }

    private CallerResolution resolution() {
        return new CallerResolution(new Patients(copy.records()), new Leads(copy.records()));
    }
}
