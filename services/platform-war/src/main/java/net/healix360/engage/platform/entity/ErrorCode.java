package net.healix360.engage.platform.entity;

/** The values of {@code extensions.code} (platform-graphql.md §3.1). */
public enum ErrorCode {
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    BAD_USER_INPUT,
    METADATA_VALIDATION_FAILED,
    CONFLICT,
    TIMEOUT,
    METHOD_NOT_ALLOWED,
    INTERNAL_SERVER_ERROR,
    GRAPHQL_PARSE_FAILED,
    GRAPHQL_VALIDATION_FAILED
}
