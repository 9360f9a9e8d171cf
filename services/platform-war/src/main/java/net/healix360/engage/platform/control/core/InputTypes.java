package net.healix360.engage.platform.control.core;

import static graphql.schema.GraphQLNonNull.nonNull;

import graphql.Scalars;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLTypeReference;
import java.util.Set;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.DataModel;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.FieldType;
import net.healix360.engage.platform.entity.ObjectModel;

/** What a client may write: {@code data} of create and update. */
final class InputTypes {
    /** The server's own; {@code createdAt} and {@code createdBy} may be set, for seeding history. */
    private static final Set<String> NEVER = Set.of("updatedAt", "deletedAt", "updatedBy");

    private static final Set<String> ACTOR_PARTS = Set.of("source", "context");

    private final DataModel model;
    private final WireTypes types;

    InputTypes(DataModel model, WireTypes types) {
        this.model = model;
        this.types = types;
    }

    GraphQLTypeReference create(ObjectModel object) {
        return data(object, object.typeName() + "CreateInput", true);
    }

    GraphQLTypeReference update(ObjectModel object) {
        return data(object, object.typeName() + "UpdateInput", false);
    }

    private GraphQLTypeReference data(ObjectModel object, String name, boolean withId) {
        return types.named(name, () -> {
            GraphQLInputObjectType.Builder type =
                    GraphQLInputObjectType.newInputObject().name(name);
            for (FieldModel field : object.fields()) {
                boolean writable = field.active() && !NEVER.contains(field.name()) && !field.isToMany();
                if (writable && (withId || !field.name().equals("id"))) {
                    add(type, object, field);
                }
            }
            return type.build();
        });
    }

    private void add(GraphQLInputObjectType.Builder type, ObjectModel object, FieldModel field) {
        if (field.isToOne()) {
            type.field(field(field.joinColumn(), types.input(object, field.keyColumn())));
            type.field(field(field.name(), link(model.target(field))));
        } else if (field.type().isComposite()) {
            type.field(field(field.name(), composite(object, field)));
        } else {
            type.field(field(field.name(), types.input(object, field.keyColumn())));
        }
    }

    private GraphQLTypeReference composite(ObjectModel object, FieldModel field) {
        String name = CompositeNames.of(field) + "Input";
        return types.named(name, () -> {
            GraphQLInputObjectType.Builder type =
                    GraphQLInputObjectType.newInputObject().name(name);
            for (Column column : field.columns()) {
                if (field.type() != FieldType.ACTOR
                        || ACTOR_PARTS.contains(column.part().name())) {
                    type.field(field(column.part().name(), types.input(object, column)));
                }
            }
            return type.build();
        });
    }

    /** {@code {connect: {where: …}}} or {@code {disconnect: true}}. */
    private GraphQLTypeReference link(ObjectModel target) {
        String name = target.typeName() + "RelationInput";
        return types.named(name, () -> GraphQLInputObjectType.newInputObject()
                .name(name)
                .field(field("connect", connect(target)))
                .field(field("disconnect", Scalars.GraphQLBoolean))
                .build());
    }

    private GraphQLTypeReference connect(ObjectModel target) {
        String name = target.typeName() + "ConnectInput";
        return types.named(name, () -> GraphQLInputObjectType.newInputObject()
                .name(name)
                .field(field("where", nonNull(uniqueKey(target))))
                .build());
    }

    private GraphQLTypeReference uniqueKey(ObjectModel target) {
        String name = target.typeName() + "WhereUniqueInput";
        return types.named(name, () -> {
            GraphQLInputObjectType.Builder type = GraphQLInputObjectType.newInputObject()
                    .name(name)
                    .field(field("id", net.healix360.engage.platform.control.graphql.Scalars.ID));
            for (FieldModel field : target.uniqueFields()) {
                type.field(field(
                        field.name(),
                        field.type().isComposite()
                                ? composite(target, field)
                                : types.input(target, field.keyColumn())));
            }
            return type.build();
        });
    }

    private static GraphQLInputObjectField field(String name, GraphQLInputType type) {
        return GraphQLInputObjectField.newInputObjectField()
                .name(name)
                .type(type)
                .build();
    }
}
