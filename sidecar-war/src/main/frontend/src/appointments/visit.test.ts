import { expect, test } from 'vitest';
import { choose, type Visit } from './visit';

const visit: Visit = {
  department: 'CARDIOLOGY',
  doctorId: 'd1',
  clinicId: 'c1',
  day: '2026-04-10',
  scheduledAt: '2026-04-10T05:00:00.000Z',
};

test('another doctor makes clinic and time be chosen again, and keeps department and day', () => {
  expect(choose(visit, 'doctorId', 'd2')).toEqual({
    ...visit,
    doctorId: 'd2',
    clinicId: '',
    scheduledAt: '',
  });
});

test('another day makes only the time be chosen again', () => {
  expect(choose(visit, 'day', '2026-04-11')).toEqual({ ...visit, day: '2026-04-11', scheduledAt: '' });
});
