package net.healix360.engage.launcher.seed;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import net.healix360.engage.launcher.seed.DataModel.ObjectModel;
import net.healix360.engage.launcher.seed.ModelDifference.LesserField;
import net.healix360.engage.launcher.seed.ModelDifference.MissingField;

/** Brings a workspace's schema to the model: looks once, makes what is missing, objects before the relations between them. */
final class ModelSync {
    private static final String CREATE_OBJECT =
            "mutation Object($input: CreateOneObjectInput!) { createOneObject(input: $input) { id } }";
    private static final String CREATE_FIELD =
            "mutation Field($input: CreateOneFieldMetadataInput!) { createOneField(input: $input) { id } }";
    private static final String UPDATE_FIELD =
            "mutation Field($input: UpdateOneFieldMetadataInput!) { updateOneField(input: $input) { id } }";
    private final Workspace workspace;
    private final DataModel model;

    ModelSync(Workspace workspace, DataModel model) {
        this.workspace = workspace;
        this.model = model;
    }

    /** @return how many objects and fields were made or completed */
    int run() throws IOException, InterruptedException {
        ExistingModel there = ExistingModel.read(workspace);
        ModelDifference difference = ModelDifference.of(model, there);
        try {
            complete(difference, there);
        } catch (PlatformRefusal refusal) {
            if (!refusal.alreadyThere()) {
                throw refusal;
            }
            ExistingModel now = ExistingModel.read(workspace);
            complete(ModelDifference.of(model, now), now); // somebody else was at it: what is still missing now
        }
        return difference.size();
    }

    private void complete(ModelDifference difference, ExistingModel there) throws IOException, InterruptedException {
        if (!difference.clashes().isEmpty()) {
            throw new IOException("The workspace has fields of another type than the product needs: "
                    + String.join("; ", difference.clashes())
                    + ". Nothing was changed. Rename those fields in the platform's settings, then seed again.");
        }
        Map<String, String> ids = new HashMap<>();
        there.objects().forEach((name, object) -> ids.put(name, object.id()));
        for (ObjectModel object : difference.objects()) {
            ids.put(object.nameSingular(), createObject(object));
        }
        for (MissingField missing : difference.fields()) {
            Map<String, Object> wanted = FieldWish.of(missing.field(), ids);
            wanted.put("objectMetadataId", ids.get(missing.object()));
            workspace.metadata(CREATE_FIELD, Map.of("input", Map.of("field", wanted)));
        }
        for (LesserField lesser : difference.lesser()) {
            Map<String, Object> change = Map.of("id", lesser.there().id(), "update", FieldWish.completing(lesser));
            workspace.metadata(UPDATE_FIELD, Map.of("input", change));
        }
    }

    private String createObject(ObjectModel object) throws IOException, InterruptedException {
        Map<String, Object> wanted = Map.of(
                "nameSingular", object.nameSingular(),
                "namePlural", object.namePlural(),
                "labelSingular", object.labelSingular(),
                "labelPlural", object.labelPlural(),
                "icon", object.icon());
        return workspace
                .metadata(CREATE_OBJECT, Map.of("input", Map.of("object", wanted)))
                .path("id")
                .asText();
    }
}
