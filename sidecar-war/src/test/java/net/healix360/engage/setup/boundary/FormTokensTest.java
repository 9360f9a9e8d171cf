package net.healix360.engage.setup.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormTokensTest {
    private final FormTokens tokens = new FormTokens();

    @Test
    void theSecondIsToldWhatTheFirstWasTold() {
        assertThat(tokens.begin("form").isFirst()).isTrue();
        tokens.end("form", 201, "made");

        FormTokens.Turn again = tokens.begin("form");

        assertThat(again.isFirst()).isFalse();
        assertThat(again.answer()).contains(new FormTokens.Answer(201, "made"));
    }

    @Test
    void aRefusedFormMayBeCorrectedAndSentAgain() {
        tokens.begin("form");
        tokens.end("form", 400, "not like this");

        assertThat(tokens.begin("form").isFirst()).isTrue();
    }
}
