import assert from 'node:assert/strict';
import test from 'node:test';
import { findings } from '../../main/resources/META-INF/resources/supervisor/app/findings.js';
import { coveredPhone } from '../../main/resources/META-INF/resources/supervisor/app/phone.js';

test('a covered number shows its last three digits, as MaskedPhone.java does', () => {
  assert.equal(coveredPhone('+919845012345'), '+91 ••••• ••345');
  assert.equal(coveredPhone('919845012345'), '+91 ••••• ••345');
  assert.equal(coveredPhone('9845012345'), '+91 ••••• ••345');
  assert.equal(coveredPhone('+14155550100'), '•••••• 100');
  assert.equal(coveredPhone('12'), '•••');
});

test('what is found leads to its row, and kinds of which nothing was found are left out', () => {
  const groups = findings({
    patients: [{ id: 'p 1', firstName: 'Asha', lastName: 'Rao', phone: '+919845012345' }],
    leads: [],
    appointments: [{ id: 'a1', patientName: 'Asha Rao', doctorName: 'Dr. Iyer' }],
    calls: [{ id: 'c1', ucid: '17', callerPhone: '+919845012345', agentName: null }],
  });

  assert.deepEqual(groups.map(({ list }) => list), ['patients', 'appointments', 'call-history']);
  assert.equal(groups[0].items[0].href, '/supervisor/patients?id=p%201');
  assert.equal(groups[1].items[0].more, 'Dr. Iyer');
  assert.deepEqual(groups[2].items[0], { name: '17', phone: '+919845012345', more: '', href: '/supervisor/call-history?id=c1' });
});
