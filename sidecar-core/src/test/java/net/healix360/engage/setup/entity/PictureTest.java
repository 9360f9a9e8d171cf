package net.healix360.engage.setup.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import net.healix360.engage.setup.entity.Picture.NoPictureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    @Test
    void aDrawingIsAPicture() throws NoPictureException {
        assertThat(svg("<path d='M0 0h8v8z' fill='url(#g)'/><use href='#a'/>").format())
                .isEqualTo(Picture.Format.SVG);
        assertThat(Picture.of(png(64, 64)).format()).isEqualTo(Picture.Format.PNG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<path onload='alert(1)'/>",
                "<foreignObject/>",
                "<use href='https://elsewhere.example/x.svg#a'/>",
                "<path fill='url(https://elsewhere.example/x)'/>",
                "<style>@import 'x'</style>",
                "<image href='data:text/html,x'/>"
            })
    void whatIsMoreThanADrawingIsRefused(String inside) {
        assertThatThrownBy(() -> svg(inside)).isInstanceOf(NoPictureException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html/>", "GIF89a", "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>"})
    void whatIsNoPictureIsRefused(String text) {
        assertThatThrownBy(() -> Picture.of(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NoPictureException.class);
    }

    @Test
    void whatIsTooLargeIsRefused() {
        assertThatThrownBy(() -> Picture.of(png(4096, 10))).isInstanceOf(NoPictureException.class);
        assertThatThrownBy(() -> Picture.of(new byte[Picture.LARGEST_BYTES + 1]))
                .isInstanceOf(NoPictureException.class);
    }

    @Test
    void onlyOurNamesAreNames() {
        assertThat(Picture.formatOf("a".repeat(64) + ".png")).contains(Picture.Format.PNG);
        assertThat(Picture.formatOf("../owner")).isEmpty();
    }

    private static Picture svg(String inside) throws NoPictureException {
        return Picture.of(
                ("<svg xmlns='http://www.w3.org/2000/svg'>" + inside + "</svg>").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] png(int width, int height) {
        return ByteBuffer.allocate(64)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'})
                .putInt(width)
                .putInt(height)
                .array();
    }
}
