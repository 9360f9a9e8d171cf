package net.healix360.engage.adapter.ozonetel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.healix360.engage.telephony.control.TelephonyFault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two hospitals, one account, one token. */
class SharedAccountTest {
    private static final String DETAILS = "/ca_reports/fetchCDRDetails";
    private static final String GENERATE = "/ca_apis/CAToken/generateToken";

    private static SimulatedVendor vendor;

    private long tokensBefore;
    private long detailsBefore;
    private DeskOnLoopback desk;
    private OzonetelProvider ours;
    private OzonetelProvider theirs;

    @BeforeAll
    static void open() {
        vendor = new SimulatedVendor(AuthMode.TOKEN_AUTH);
    }

    @AfterAll
    static void shut() {
        vendor.close();
    }

    @BeforeEach
    void begin() {
        vendor.reset();
        tokensBefore = vendor.requests(GENERATE);
        detailsBefore = vendor.requests(DETAILS);
        desk = new DeskOnLoopback();
        ours = WiredHospital.OURS.at(vendor.address(), AuthMode.TOKEN_AUTH, desk.address());
        theirs = WiredHospital.THEIRS.at(vendor.address(), AuthMode.TOKEN_AUTH, desk.address());
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void oneGenerationServesBothHospitals() {
        ours.abandonedCalls();
        theirs.abandonedCalls();
        ours.abandonedCalls();

        assertThat(vendor.requests(GENERATE) - tokensBefore).isEqualTo(1);
    }

    @Test
    void manyWhoNeedATokenAtOnceMakeOne() throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(12);
        try {
            Callable<Integer> our = () -> ours.abandonedCalls().size();
            Callable<Integer> their = () -> theirs.abandonedCalls().size();
            List<Callable<Integer>> all = Stream.generate(() -> List.of(our, their))
                    .limit(6)
                    .flatMap(List::stream)
                    .toList();
            for (Future<Integer> one : desks.invokeAll(all)) {
                one.get();
            }
        } finally {
            desks.shutdownNow();
        }

        assertThat(vendor.requests(GENERATE) - tokensBefore).isEqualTo(1);
    }

    @Test
    void anEndedTokenIsRenewedOnceAndNobodyNotices() {
        ours.abandonedCalls();
        theirs.abandonedCalls();
        vendor.expireToken();

        ours.abandonedCalls();
        theirs.abandonedCalls();

        assertThat(vendor.requests(GENERATE) - tokensBefore).isEqualTo(2);
    }

    @Test
    void twoQuestionsForCallDetailsAMinuteAreThereForBothTogether() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Kolkata"));
        ours.callDetails(today);
        theirs.callDetails(today);

        assertThat(catchThrowableOfType(TelephonyFault.class, () -> ours.callDetails(today))
                        .kind())
                .isEqualTo(TelephonyFault.Kind.LIMIT);
        assertThat(vendor.requests(DETAILS) - detailsBefore).isEqualTo(2);
    }

    @Test
    void withoutTheDeskATokenInMemoryGoesOnAndAMissingOneIsSaid() {
        ours.abandonedCalls();
        desk.close();

        assertThat(ours.abandonedCalls()).isEmpty();
        TelephonyFault fault = catchThrowableOfType(TelephonyFault.class, theirs::abandonedCalls);
        assertThat(fault.kind()).isEqualTo(TelephonyFault.Kind.NOT_SENT);
        assertThat(fault).hasMessageContaining("desk");
    }

    @Test
    void theDeskSeesNeitherKeyNorToken() {
        ours.abandonedCalls();

        assertThat(desk.seen()).isNotEmpty().allSatisfy(said -> assertThat(said)
                .doesNotContain(SimulatedVendor.KEY)
                .doesNotContain("eyJhbGciOiJIUzUxMiJ9"));
    }

    @Test
    void aFaultTellsNoSecret() {
        vendor.fail("/ca_apis/abandonCalls", "wrongMode", Map.of());

        TelephonyFault fault = catchThrowableOfType(TelephonyFault.class, ours::abandonedCalls);

        assertThat(fault).hasMessageNotContaining(SimulatedVendor.KEY).hasMessageNotContaining("eyJ");
    }
}
