import './plain.js';
import { byId } from './dom.js';
import { post } from './http.js';
import { word } from './page.js';
import { recordEditor } from './record-editor.js';

const DOOR = '/api/team';

const editor = recordEditor({
  door: DOOR,
  cells: ({ name, email, role, agentId, displayName }) => [name, email, word(`role.${role}`), agentId ?? '', displayName ?? ''],
  seen: ({ version }) => version,
  toggle: ({ id, active }) => post(`${DOOR}/${id}/${active ? 'deactivate' : 'activate'}`),
  opened(member) {
    byId('email').readOnly = Boolean(member);
    byId('once').hidden = true;
    agentFields();
  },
  saved({ temporaryPassword }) {
    if (!temporaryPassword) return;
    byId('once').hidden = false;
    byId('password').textContent = temporaryPassword;
    byId('email').readOnly = true;
  },
});

function agentFields() {
  byId('agent-fields').hidden = byId('role').value !== 'agent';
}

byId('role').addEventListener('change', agentFields);
byId('copy').addEventListener('click', () => navigator.clipboard.writeText(byId('password').textContent));
byId('editor').addEventListener('close', () => {
  byId('password').textContent = '';
  byId('once').hidden = true;
});
editor.load();
