import './plain.js';
import { recordEditor, setActive } from './record-editor.js';

const DOOR = '/api/clinics';

recordEditor({
  door: DOOR,
  cells: ({ name, street, city, phone, weekdayHours, paymentOptions }) => [name ?? '', [street, city].filter(Boolean).join(', '), phone ?? '', weekdayHours ?? '', paymentOptions ?? ''],
  seen: ({ updatedAt }) => updatedAt,
  toggle: setActive(DOOR),
}).load();
