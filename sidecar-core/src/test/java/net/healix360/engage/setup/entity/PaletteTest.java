package net.healix360.engage.setup.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PaletteTest {

    @Test
    void twelveStepsFollowFromOneColourAndGrowDarker() {
        Colour teal = new Colour(20, 104, 122);
        var steps = new Palette(teal).steps();

        assertThat(steps.keySet())
                .containsExactly("25", "50", "100", "200", "300", "400", "500", "600", "700", "800", "900", "950");
        assertThat(steps).containsEntry("600", teal);
        double before = 1;
        for (String step : new String[] {"25", "50", "100", "200", "300", "400", "500", "700", "800", "900", "950"}) {
            double contrast = steps.get(step).contrast(Colour.WHITE);
            assertThat(contrast).as(step).isGreaterThan(before);
            before = contrast;
        }
    }

    @Test
    void aColourThatCannotCarryWhiteTextIsKnownAndANearOneCan() {
        Palette yellow = new Palette(new Colour(255, 221, 0));

        assertThat(yellow.isReadable()).isFalse();
        assertThat(yellow.nearestReadable().contrast(Colour.WHITE))
                .isGreaterThanOrEqualTo(Palette.READABLE)
                .isCloseTo(Palette.READABLE, within(0.3));
        assertThat(new Palette(new Colour(20, 104, 122)).isReadable()).isTrue();
    }

    @Test
    void contrastIsThatOfWcag() {
        assertThat(new Colour(0, 0, 0).contrast(Colour.WHITE)).isCloseTo(21, within(0.01));
        assertThat(new Colour(118, 118, 118).contrast(Colour.WHITE)).isCloseTo(4.54, within(0.01));
    }

    @Test
    void coloursAreReadAsPickersAndThemesWriteThem() {
        assertThat(Colour.parse("#14687a")).contains(new Colour(20, 104, 122));
        assertThat(Colour.parse("rgb(20 104 122)")).contains(new Colour(20, 104, 122));
        assertThat(Colour.parse("rgb(20 104 300)")).isEmpty();
        assertThat(Colour.parse("red; } body { display: none")).isEmpty();
    }
}
