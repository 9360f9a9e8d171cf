package net.healix360.engage.adapter.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.identity.entity.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokensTest {
    private final TurnableClock clock = new TurnableClock(Instant.parse("2026-04-10T06:30:00Z"));
    private final AccessTokens tokens = People.tokensOf(People.RAMAIAH, clock);
    private final Session priya = People.priya();

    @Test
    void aTokenProvesTheSessionItWasIssuedFor() {
        assertThat(tokens.read(tokens.issue(priya))).contains(priya);
        Session latha = People.latha();
        assertThat(tokens.read(tokens.issue(latha))).contains(latha);
    }

    @Test
    void aTokenIsGoodForAQuarterOfAnHour() {
        String token = tokens.issue(priya);
        clock.forward(AccessTokens.LIFE.minusSeconds(1));
        assertThat(tokens.read(token)).isPresent();

        clock.forward(Duration.ofSeconds(1));
        assertThat(tokens.read(token)).isEmpty();
    }

    @Test
    void anotherHospitalsTokenIsRefusedEvenWithTheSameKey() {
        assertThat(tokens.read(People.tokensOf(People.GLOBAL, clock).issue(priya)))
                .isEmpty();
    }

    @Test
    void aTokenForSeveralHospitalsIsRefused() throws JOSEException, ParseException {
        JWTClaimsSet both = new JWTClaimsSet.Builder(claims())
                .audience(java.util.List.of("ramaiah", "global"))
                .build();

        assertThat(tokens.read(signed(JWSAlgorithm.HS256, both))).isEmpty();
    }

    @Test
    void aTokenOfAnotherKeyIsRefused() {
        byte[] other = "another key, just as long as the first".getBytes(StandardCharsets.UTF_8);
        AccessTokens forger = new AccessTokens(People.sessionKey(other), People.RAMAIAH, clock);

        assertThat(tokens.read(forger.issue(priya))).isEmpty();
    }

    @Test
    void aTokenWhoseRoleWasChangedIsRefused() {
        String[] parts = tokens.issue(priya).split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.replace("\"agent\",", "\"admin\",")
                        .replace("priya@", "admin@")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(tokens.read(parts[0] + "." + forged + "." + parts[2])).isEmpty();
    }

    @Test
    void anUnsignedTokenIsRefused() throws ParseException {
        assertThat(tokens.read(new PlainJWT(claims()).serialize())).isEmpty();
    }

    @Test
    void anotherAlgorithmIsRefusedEvenWithOurKey() throws JOSEException, ParseException {
        byte[] longKey = "a session key that is long enough for five hundred and twelve bits of HMAC"
                .getBytes(StandardCharsets.UTF_8);
        AccessTokens withLongKey = new AccessTokens(People.sessionKey(longKey), People.RAMAIAH, clock);
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS512), claims());
        token.sign(new MACSigner(longKey));

        assertThat(withLongKey.read(token.serialize())).isEmpty();
    }

    @Test
    void aTokenWithoutAnEndIsRefused() throws JOSEException, ParseException {
        JWTClaimsSet endless =
                new JWTClaimsSet.Builder(claims()).expirationTime((Date) null).build();

        assertThat(tokens.read(signed(JWSAlgorithm.HS256, endless))).isEmpty();
        assertThat(tokens.read(signed(JWSAlgorithm.HS256, claims()))).isPresent();
    }

    @Test
    void aTokenWithARoleThatWeDoNotKnowIsRefused() throws JOSEException, ParseException {
        JWTClaimsSet emperor =
                new JWTClaimsSet.Builder(claims()).claim("role", "emperor").build();

        assertThat(tokens.read(signed(JWSAlgorithm.HS256, emperor))).isEmpty();
    }

    @Test
    void aTokenThatIsNotOursInShapeIsRefusedAndNotAFault() throws JOSEException, ParseException {
        JWTClaimsSet roleless =
                new JWTClaimsSet.Builder(claims()).claim("role", null).build();
        JWTClaimsSet numeric =
                new JWTClaimsSet.Builder(claims()).claim("sid", 42).build();

        assertThat(tokens.read(signed(JWSAlgorithm.HS256, roleless))).isEmpty();
        assertThat(tokens.read(signed(JWSAlgorithm.HS256, numeric))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b", "a.b.c", "....", "eyJhbGciOiJub25lIn0..", "null"})
    void whatIsNoTokenIsRefused(String text) {
        assertThat(tokens.read(text)).isEmpty();
    }

    @Test
    void aShortKeyIsRefusedAtBoot() {
        assertThatIllegalArgumentException().isThrownBy(() -> People.sessionKey(new byte[31]));
    }

    private JWTClaimsSet claims() throws ParseException {
        return SignedJWT.parse(tokens.issue(priya)).getJWTClaimsSet();
    }

    private static String signed(JWSAlgorithm algorithm, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader(algorithm), claims);
        token.sign(new MACSigner(People.KEY));
        return token.serialize();
    }
}
