package net.healix360.engage.setup.entity;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A logo or an icon that may stand on a page: a PNG of a sensible size, or an SVG that only draws. */
public final class Picture {
    public static final int LARGEST_BYTES = 256 * 1024;

    private static final int LARGEST_SIDE = 2048;
    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    private static final Set<String> DRAWING = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "lineargradient",
            "radialgradient",
            "stop",
            "clippath",
            "mask",
            "symbol",
            "use",
            "pattern",
            "metadata");

    private final byte[] bytes;
    private final Format format;

    private Picture(byte[] bytes, Format format) {
        this.bytes = bytes.clone();
        this.format = format;
    }

    /** One that was found good when it came. */
    public static Picture kept(byte[] bytes, Format format) {
        return new Picture(bytes, format);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public Format format() {
        return format;
    }

    /** What a picture is written in. */
    public enum Format {
        PNG("image/png"),
        SVG("image/svg+xml");

        private final String type;

        Format(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }

        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Says in a sentence why a file is none. */
    public static final class NoPictureException extends Exception {
        private static final long serialVersionUID = 1L;

        NoPictureException(String why) {
            super(why);
        }
    }

    public static Picture of(byte[] bytes) throws NoPictureException {
        if (bytes.length > LARGEST_BYTES) {
            throw new NoPictureException("is larger than " + LARGEST_BYTES / 1024 + " kB");
        }
        return startsWithPng(bytes) ? png(bytes) : svg(bytes);
    }

    private static boolean startsWithPng(byte[] bytes) {
        return bytes.length > PNG.length + 8 && Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length);
    }

    private static Picture png(byte[] bytes) throws NoPictureException {
        ByteBuffer head = ByteBuffer.wrap(bytes, PNG.length, 8);
        int width = head.getInt();
        int height = head.getInt();
        if (width < 1 || height < 1 || width > LARGEST_SIDE || height > LARGEST_SIDE) {
            throw new NoPictureException("is at most " + LARGEST_SIDE + " pixels wide and high");
        }
        return new Picture(bytes, Format.PNG);
    }

    private static Picture svg(byte[] bytes) throws NoPictureException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        boolean first = true;
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (first && !xml.getLocalName().equals("svg")) {
                        throw new NoPictureException("is a PNG or an SVG file");
                    }
                    first = false;
                    requireDrawing(xml);
                } else if (event == XMLStreamConstants.DTD
                        || event == XMLStreamConstants.ENTITY_REFERENCE
                        || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                    throw new NoPictureException("contains more than a drawing");
                }
            }
        } catch (XMLStreamException notXml) {
            throw new NoPictureException("is a PNG or an SVG file");
        }
        if (first) {
            throw new NoPictureException("is a PNG or an SVG file");
        }
        return new Picture(bytes, Format.SVG);
    }

    private static void requireDrawing(XMLStreamReader xml) throws NoPictureException {
        String element = xml.getLocalName().toLowerCase(Locale.ROOT);
        if (!DRAWING.contains(element)) {
            throw new NoPictureException("contains <" + element + ">, which is more than a drawing");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i).trim().toLowerCase(Locale.ROOT);
            if (name.startsWith("on")) {
                throw new NoPictureException("contains a script");
            }
            boolean leads = name.equals("href") && !value.startsWith("#");
            boolean fetches = value.contains("url(") && !value.replace(" ", "").contains("url(#");
            if (leads || fetches || value.contains("javascript:") || value.contains("@import")) {
                throw new NoPictureException("leads to another place");
            }
        }
    }

    /** Empty for a name that is none of ours. */
    public static Optional<Format> formatOf(String name) {
        if (!name.matches("[0-9a-f]{64}\\.(png|svg)")) {
            return Optional.empty();
        }
        return Optional.of(name.endsWith(".png") ? Format.PNG : Format.SVG);
    }
}
