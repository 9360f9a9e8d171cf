package net.healix360.engage.platform.control.model;

/** Everything that reads or changes data models. */
public record Modelling(
        DataModels models,
        StandardObjects standardObjects,
        ObjectCreation objectCreation,
        ObjectChange objectChange,
        FieldCreation fieldCreation,
        FieldChange fieldChange,
        IndexCreation indexCreation) {

    public static Modelling of(DataModels models) {
        return new Modelling(
                models,
                new StandardObjects(models),
                new ObjectCreation(models),
                new ObjectChange(models),
                new FieldCreation(models),
                new FieldChange(models),
                new IndexCreation(models));
    }
}
