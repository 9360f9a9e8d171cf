package net.healix360.engage.floor.entity;

import java.util.Optional;

/** Who is on the line: the number as the vendor sent it, and the name when the hospital knows it. */
public record Caller(String phone, Optional<String> name) {}
