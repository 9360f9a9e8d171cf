package net.healix360.engage.dispatcher.control;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks a JSON document (RFC 8259) once, byte by byte, and notes each scalar under its path. Of all that is done to an event
 * this would cost the most if it made a tree of it.
 */
final class LeafReader {
    private static final String NOT_JSON = "The event is not JSON.";
    private final byte[] text;
    private final List<Leaf> leaves = new ArrayList<>();
    private int at;
    private int depthLeft;

    private LeafReader(byte[] text, int deepest) {
        this.text = text;
        this.depthLeft = deepest;
    }

    /** Every scalar of the one object that the text is, in the order of the text. */
    static List<Leaf> read(String text, int deepest) throws MalformedEventException {
        LeafReader reader = new LeafReader(text.getBytes(StandardCharsets.UTF_8), deepest);
        if (reader.next() != '{') {
            throw new MalformedEventException("An event is a JSON object.");
        }
        reader.object("");
        reader.skipSpace();
        if (reader.at < reader.text.length) {
            throw new MalformedEventException(NOT_JSON);
        }
        return reader.leaves;
    }

    /** Behind its opening brace. */
    private void object(String path) throws MalformedEventException {
        enter();
        int sign = next();
        while (sign != '}') {
            String name = string(sign);
            expect(next() == ':');
            value(next(), path + "/" + name);
            sign = next();
            if (sign == ',') {
                sign = next();
                expect(sign == '"');
            } else {
                expect(sign == '}');
            }
        }
        depthLeft++;
    }

    /** Behind its opening bracket. */
    private void array(String path) throws MalformedEventException {
        enter();
        int sign = next();
        for (int index = 0; sign != ']'; index++) {
            value(sign, path + "/" + index);
            sign = next();
            if (sign == ',') {
                sign = next();
                expect(sign != ']');
            } else {
                expect(sign == ']');
            }
        }
        depthLeft++;
    }

    private void value(int sign, String path) throws MalformedEventException {
        switch (sign) {
            case '{' -> object(path);
            case '[' -> array(path);
            case '"' -> leaves.add(new Leaf(path, string(sign)));
            case 't' -> leaves.add(new Leaf(path, word("true")));
            case 'f' -> leaves.add(new Leaf(path, word("false")));
            case 'n' -> {
                word("null");
                leaves.add(new Leaf(path, ""));
            }
            default -> leaves.add(new Leaf(path, number()));
        }
    }

    private String word(String expected) throws MalformedEventException {
        int end = at - 1 + expected.length();
        expect(end <= text.length
                && new String(text, at - 1, expected.length(), StandardCharsets.ISO_8859_1).equals(expected));
        at = end;
        return expected;
    }

    private String number() throws MalformedEventException {
        int begin = --at;
        skip('-');
        if (!skip('0')) {
            digits();
        }
        if (skip('.')) {
            digits();
        }
        if (skip('e') || skip('E')) {
            if (!skip('+')) {
                skip('-');
            }
            digits();
        }
        return new String(text, begin, at - begin, StandardCharsets.ISO_8859_1);
    }

    private void digits() throws MalformedEventException {
        int begin = at;
        while (at < text.length && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        expect(at > begin);
    }

    private boolean skip(char sign) {
        boolean there = at < text.length && text[at] == sign;
        at += there ? 1 : 0;
        return there;
    }

    /** Behind its opening quote; one without escapes, as nearly all are, is taken as it stands. */
    private String string(int sign) throws MalformedEventException {
        expect(sign == '"');
        int begin = at;
        while (at < text.length && text[at] != '"' && text[at] != '\\') {
            expect(text[at] < 0 || text[at] >= ' ');
            at++;
        }
        expect(at < text.length);
        String plain = new String(text, begin, at - begin, StandardCharsets.UTF_8);
        return text[at++] == '"' ? plain : plain + escaped();
    }

    /** From behind a backslash to the closing quote. */
    private String escaped() throws MalformedEventException {
        StringBuilder rest = new StringBuilder();
        while (true) {
            rest.append(escape());
            int begin = at;
            while (at < text.length && text[at] != '"' && text[at] != '\\') {
                expect(text[at] < 0 || text[at] >= ' ');
                at++;
            }
            expect(at < text.length);
            rest.append(new String(text, begin, at - begin, StandardCharsets.UTF_8));
            if (text[at++] == '"') {
                return rest.toString();
            }
        }
    }

    private char escape() throws MalformedEventException {
        expect(at < text.length);
        int sign = text[at++];
        return switch (sign) {
            case '"', '\\', '/' -> (char) sign;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw new MalformedEventException(NOT_JSON);
        };
    }

    private char unicode() throws MalformedEventException {
        int code = 0;
        for (int end = at + 4; at < end; at++) {
            int digit = at < text.length ? Character.digit(text[at], 16) : -1;
            expect(digit >= 0);
            code = code * 16 + digit;
        }
        return (char) code;
    }

    /** The next byte that is no white space; zero at the end, which fits nothing. */
    private int next() {
        skipSpace();
        return at < text.length ? text[at++] : 0;
    }

    private void skipSpace() {
        while (at < text.length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
    }

    private void enter() throws MalformedEventException {
        if (depthLeft-- == 0) {
            throw new MalformedEventException("The event is nested too deeply.");
        }
    }

    private static void expect(boolean holds) throws MalformedEventException {
        if (!holds) {
            throw new MalformedEventException(NOT_JSON);
        }
    }
}
