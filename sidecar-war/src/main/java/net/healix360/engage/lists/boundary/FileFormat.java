package net.healix360.engage.lists.boundary;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In which form a list is taken away. */
enum FileFormat {
    CSV(FileFormat.CSV_TYPE),
    XLSX(FileFormat.XLSX_TYPE);

    static final String CSV_TYPE = "text/csv";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String type;

    FileFormat(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Such as {@code csv}: a link cannot say which type it wants. */
    static Optional<FileFormat> ofEnding(String ending) {
        return Stream.of(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }

    /** What the header asks for, if it is a file at all. */
    static Optional<FileFormat> accepted(String accept) {
        return Optional.ofNullable(accept).flatMap(text -> Stream.of(values())
                .filter(format -> text.contains(format.type))
                .findFirst());
    }
}
