package net.healix360.engage.launcher.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.launcher.seed.DataModel.FieldModel;
import net.healix360.engage.launcher.seed.DataModel.ObjectModel;
import net.healix360.engage.launcher.seed.ExistingModel.FieldThere;
import net.healix360.engage.launcher.seed.ExistingModel.ObjectThere;

/**
 * What a workspace lacks of the data model. Nothing that it has more is touched.
 *
 * @param clashes fields that are there with another type: only a person can decide what becomes of them
 */
record ModelDifference(
        List<ObjectModel> objects, List<MissingField> fields, List<LesserField> lesser, List<String> clashes) {

    /** A field to be made. */
    record MissingField(String object, FieldModel field) {}

    /** A field that is there but lacks options or its uniqueness. */
    record LesserField(FieldThere there, FieldModel wanted) {
        List<String> newOptions() {
            return wanted.options() == null
                    ? List.of()
                    : wanted.options().stream()
                            .filter(value -> !there.values().contains(value))
                            .toList();
        }

        boolean becomesUnique() {
            return wanted.unique() && !there.unique();
        }
    }

    static ModelDifference of(DataModel wanted, ExistingModel there) {
        ModelDifference difference =
                new ModelDifference(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        wanted.objects().stream()
                .filter(object -> there.object(object.nameSingular()).isEmpty())
                .forEach(difference.objects::add);
        Stream.concat(wanted.objects().stream(), wanted.extensions().stream()).forEach(object -> object.fields()
                .forEach(field -> difference.compare(object, field, there.object(object.nameSingular()))));
        return difference;
    }

    boolean none() {
        return objects.isEmpty() && fields.isEmpty() && lesser.isEmpty() && clashes.isEmpty();
    }

    int size() {
        return objects.size() + fields.size() + lesser.size();
    }

    private void compare(ObjectModel object, FieldModel field, Optional<ObjectThere> place) {
        Optional<FieldThere> there =
                place.flatMap(known -> Optional.ofNullable(known.fields().get(field.name())));
        if (there.isEmpty()) {
            fields.add(new MissingField(object.nameSingular(), field));
        } else if (!there.get().type().equals(field.type())) {
            clashes.add(object.nameSingular() + "." + field.name() + " is "
                    + there.get().type() + ", wanted " + field.type());
        } else {
            LesserField one = new LesserField(there.get(), field);
            if (one.becomesUnique() || !one.newOptions().isEmpty()) {
                lesser.add(one);
            }
        }
    }
}
