package net.healix360.engage.floor.entity;

import java.util.Optional;

/**
 * Who is on the line.
 *
 * @param phone as the vendor sent it
 * @param name empty when the hospital does not know the number
 * @param patientId empty when nobody or more than one has the number
 */
public record Caller(String phone, Optional<String> name, Optional<String> leadId, Optional<String> patientId) {}
