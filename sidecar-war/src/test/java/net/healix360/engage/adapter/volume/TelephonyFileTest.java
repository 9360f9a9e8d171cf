package net.healix360.engage.adapter.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import net.healix360.engage.calls.entity.Disposition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TelephonyFileTest {
    @TempDir
    private Path volume;

    private TelephonyFile settings;

    @BeforeEach
    void open() {
        settings = new TelephonyFile(volume.toString(), URI.create("http://127.0.0.1:4300"));
    }

    @ParameterizedTest
    @EnumSource
    void withoutAFileEveryDispositionHasItsUsualTextAndComesBackFromIt(Disposition disposition) {
        String text = settings.vendorText("Inbound", disposition);

        assertThat(settings.disposition("Inbound", text)).contains(disposition);
        assertThat(settings.disposition(
                        "Inbound", " " + text.toUpperCase(Locale.ROOT).replace(' ', '_')))
                .contains(disposition);
    }

    @Test
    void withoutAFileThereAreBreaksAndTheVendorsHosts() {
        assertThat(settings.pauseReasons()).contains("Break", "Training");
        assertThat(settings.mayFetch(URI.create("http://recordings.kookoo.in/a.mp3")))
                .isTrue();
        assertThat(settings.mayFetch(URI.create("http://127.0.0.1:4300/a.mp3"))).isTrue();
        assertThat(settings.mayFetch(URI.create("http://127.0.0.1:6379/a.mp3"))).isFalse();
        assertThat(settings.mayFetch(URI.create("file:///etc/passwd"))).isFalse();
    }

    @Test
    void theMachinesTextsAreNoDisposition() {
        assertThat(settings.disposition("Inbound", "Wrap up time exceeded :120"))
                .isEmpty();
        assertThat(settings.disposition("Inbound", "Call_autoDrop")).isEmpty();
        assertThat(settings.disposition("Inbound", "")).isEmpty();
    }

    @Test
    void aCampaignHasItsOwnTextsAndTheUsualOnesElse() throws IOException {
        write("""
                {"dispositions": {"default": {"NO_ANSWER": "Unreachable"}, "Cardio": {"APPOINTMENT_BOOKED": "Booked"}}}""");

        assertThat(settings.vendorText("Cardio", Disposition.APPOINTMENT_BOOKED))
                .isEqualTo("Booked");
        assertThat(settings.vendorText("Cardio", Disposition.NO_ANSWER)).isEqualTo("Unreachable");
        assertThat(settings.vendorText("Other", Disposition.APPOINTMENT_BOOKED)).isEqualTo("Appointment Booked");
        assertThat(settings.disposition("Cardio", "booked")).contains(Disposition.APPOINTMENT_BOOKED);
        assertThat(settings.disposition("Other", "unreachable")).contains(Disposition.NO_ANSWER);
    }

    @Test
    void aTextThatStandsForSeveralIsNobodysChoice() throws IOException {
        write("""
                {"dispositions": {"default": {"INFO_PROVIDED": "Enquiry", "NOT_INTERESTED": "Enquiry"}}}""");

        assertThat(settings.vendorText("Other", Disposition.NOT_INTERESTED)).isEqualTo("Enquiry");
        assertThat(settings.disposition("Other", "Enquiry")).isEmpty();
    }

    @Test
    void aChangedFileIsReadAgainAndARemovedOneGivesWhatIsUsual() throws IOException {
        write("{\"pauseReasons\": [\"Tea\"]}");
        assertThat(settings.pauseReasons()).containsExactly("Tea");

        write("{\"pauseReasons\": [\"Tea\", \"Prayer\"], \"recordingHosts\": [\"Rec.Example.org\"]}");
        assertThat(settings.pauseReasons()).containsExactly("Tea", "Prayer");
        assertThat(settings.recordingHosts()).containsExactly("rec.example.org");

        Files.delete(volume.resolve("telephony.json"));
        assertThat(settings.pauseReasons()).contains("Break");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"dispositions\": {\"Cardio\": {\"BOOKED\": \"Booked\"}}} | dispositions.Cardio.BOOKED",
                "{\"dispositions\": {\"Cardio\": {\"NO_ANSWER\": 7}}} | dispositions.Cardio.NO_ANSWER",
                "{\"dispositions\": []} | dispositions",
                "{\"pauseReasons\": \"Tea\"} | pauseReasons",
                "{\"pauseReasons\": [\"Tea\", \"\"]} | pauseReasons[1]",
                "{\"recordingHosts\": [\"http://x/\"]} | recordingHosts",
                "{\"pauseReason\": []} | pauseReason",
                "{\"pauseReasons\": | no JSON object"
            })
    void aFaultyFileChangesNothingAndItsFaultIsNamed(String faulty, String where) throws IOException {
        write("{\"pauseReasons\": [\"Tea\"]}");
        assertThat(settings.pauseReasons()).containsExactly("Tea");

        List<String> said = said(() -> {
            write(faulty);
            assertThat(settings.pauseReasons()).containsExactly("Tea");
            assertThat(settings.pauseReasons()).containsExactly("Tea");
        });

        assertThat(said).singleElement().asString().contains(where);
    }

    private interface Step {
        void run() throws IOException;
    }

    private static List<String> said(Step step) throws IOException {
        List<String> lines = new ArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(TelephonyFile.class.getName());
        logger.addHandler(listener);
        try {
            step.run();
        } finally {
            logger.removeHandler(listener);
        }
        return lines;
    }

    private void write(String text) throws IOException {
        Path fresh = Files.createTempFile(volume, "telephony", ".new");
        Files.writeString(fresh, text);
        Files.move(fresh, volume.resolve("telephony.json"), StandardCopyOption.REPLACE_EXISTING);
    }
}
