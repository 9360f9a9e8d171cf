const PAGES = {
  patients: { page: 'patients', name: (row) => [row.firstName, row.lastName].filter(Boolean).join(' '), more: () => '' },
  leads: { page: 'leads', name: (row) => row.name, more: (row) => row.interestedService },
  appointments: { page: 'appointments', name: (row) => row.patientName, more: (row) => row.doctorName },
  calls: { page: 'call-history', name: (row) => row.ucid, more: (row) => row.agentName },
};

/** What the search answers as groups of rows with the way to each; groups of nothing are left out. */
export function findings(found) {
  return Object.entries(PAGES)
    .map(([kind, { page, name, more }]) => ({
      list: page,
      items: (found[kind] ?? []).map((row) => ({
        name: name(row) ?? '',
        phone: row.phone ?? row.callerPhone ?? '',
        more: more(row) ?? '',
        href: `/supervisor/${page}?id=${encodeURIComponent(row.id)}`,
      })),
    }))
    .filter(({ items }) => items.length > 0);
}
