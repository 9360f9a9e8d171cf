import { post } from './http.js';
import { word } from './page.js';
import { tell } from './settings-form.js';

/** Asks the vendor with the account as it is saved, and says in the form what came of it. */
export function testConnection(button, form) {
  button?.addEventListener('click', async () => {
    button.disabled = true;
    try {
      const { ok, agents, reason } = await post('/api/config/telephony/test');
      tell(form, ok ? word('setup.telephony.works', agents) : word(`setup.telephony.fault.${reason}`), ok ? 'success' : 'error');
    } catch (fault) {
      tell(form, fault.message || word('setup.failed'), 'error');
    } finally {
      button.disabled = false;
    }
  });
}
