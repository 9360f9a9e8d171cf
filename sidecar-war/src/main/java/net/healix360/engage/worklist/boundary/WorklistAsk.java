package net.healix360.engage.worklist.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.worklist.entity.ListPlace;
import net.healix360.engage.worklist.entity.WorklistQuestion;

/** What is asked of a worklist, read strictly: the answer to another question would be believed. */
final class WorklistAsk {
    private static final int LONGEST_WORDS = 100;

    private final List<FieldError> errors = new ArrayList<>();

    private WorklistAsk() {}

    /** @throws net.healix360.engage.foundation.problem.ProblemException 400 that names every value that is wrong */
    static WorklistQuestion read(String type, String words, String breached, String limit, String cursor) {
        WorklistAsk ask = new WorklistAsk();
        Set<TaskType> types = ask.types(type);
        List<String> wanted = ask.words(words);
        boolean late = ask.flag("breached", breached);
        int rows = ask.limit(limit);
        Optional<ListPlace> after = ask.place(cursor);
        if (!ask.errors.isEmpty()) {
            throw Problem.invalid(ask.errors).asException();
        }
        return new WorklistQuestion(types, wanted, late, rows, after);
    }

    private Set<TaskType> types(String text) {
        Set<TaskType> types = new LinkedHashSet<>();
        if (text != null) {
            for (String name : text.split(",", -1)) {
                TaskType.named(name.strip()).ifPresentOrElse(types::add, () -> refuse("type", "is one of " + names()));
            }
        }
        return types;
    }

    private List<String> words(String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        if (text.length() > LONGEST_WORDS) {
            refuse("q", "has at most " + LONGEST_WORDS + " characters");
        }
        return List.of(text.strip().split("\\s+", -1));
    }

    private boolean flag(String field, String text) {
        if (text != null && !text.equals("true") && !text.equals("false")) {
            refuse(field, "is true or false");
        }
        return "true".equals(text);
    }

    private int limit(String text) {
        if (text == null) {
            return WorklistQuestion.USUAL_PAGE;
        }
        int limit = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > WorklistQuestion.LARGEST_PAGE) {
            refuse("limit", "is a number from 1 to " + WorklistQuestion.LARGEST_PAGE);
            return 1;
        }
        return limit;
    }

    private Optional<ListPlace> place(String cursor) {
        Optional<ListPlace> place = Optional.ofNullable(cursor).flatMap(ListPlace::read);
        if (cursor != null && place.isEmpty()) {
            refuse("cursor", "is the nextCursor of another page, as it was given");
        }
        return place;
    }

    private void refuse(String field, String why) {
        FieldError error = new FieldError(field, why);
        if (!errors.contains(error)) {
            errors.add(error);
        }
    }

    private static String names() {
        return Arrays.stream(TaskType.values()).map(TaskType::wireName).collect(Collectors.joining(", "));
    }
}
