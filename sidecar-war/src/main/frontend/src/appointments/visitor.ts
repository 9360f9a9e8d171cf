/** Who shall be seen: a patient who is stored, or one who is not yet. */
export type Visitor =
  | { kind: 'stored'; patientId: string }
  | { kind: 'new'; firstName: string; lastName: string; phone: string };

/** As the booking takes it. Another name is another patient: nobody who is stored is renamed. */
export function visitorFields(visitor: Visitor): object {
  if (visitor.kind === 'stored') return { patientId: visitor.patientId };
  const { firstName, lastName, phone } = visitor;
  return {
    newPatient: {
      firstName: firstName.trim(),
      ...(lastName.trim() && { lastName: lastName.trim() }),
      phone: phone.trim(),
    },
  };
}
