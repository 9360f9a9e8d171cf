/** The panel of the call that the supervisor is in: listen, whisper, barge, and out again. */
import { coveredPhone } from './covered-phone.js';
import { byId, say } from './dom.js';
import { change, post, request } from './http.js';
import { setData, setText, slot } from './rows.js';
import { timer } from './time.js';

const BARGE = '/api/supervisor/barge';

export function monitoringPanel({ word, news, now }) {
  const panel = byId('monitoring');
  const problem = slot(panel, 'problem');
  const end = byId('monitoring-end');
  const modes = byId('monitoring-mode');
  let current;
  let opener;
  let latest;

  end.addEventListener('click', () => busy(leave));
  modes.addEventListener('change', ({ target }) => busy(() => switchTo(target.value)));
  if (panel.dataset.joined === 'true') afterReload();

  /** The browser may have been reloaded in the middle of a call. */
  async function afterReload() {
    const answer = await request(`${BARGE}/sip-credentials`, { headers: { Accept: 'application/json' }, cache: 'no-store' });
    if (answer.ok) open(await answer.json());
  }

  async function listen(ucid, agentId, button) {
    opener = button;
    button.disabled = true;
    try {
      open(await post(BARGE, { agentId, ucid, mode: 'LISTEN' }));
      news(word('live.began', slot(button.closest('tr'), 'agent').textContent));
      byId('monitoring-title').focus();
    } catch (refused) {
      fault(refused.message || word('live.failed'));
    } finally {
      button.disabled = false;
    }
  }

  /** A refusal before there is a call to show stands where the page says its faults. */
  function fault(text) {
    const place = current ? problem : byId('fault');
    say(place, text);
  }

  async function switchTo(mode) {
    take({ ...(await change('POST', `${BARGE}/mode`, { agentId: current.agentId, mode })), kind: 'monitoring', active: true });
    news(word('live.switched', word(`live.mode.${mode}`)));
  }

  async function leave() {
    await post(`${BARGE}/end`, { agentId: current.agentId });
    close(word('live.left'));
  }

  async function busy(work) {
    modes.disabled = true;
    end.disabled = true;
    say(problem);
    try {
      await work();
    } catch (refused) {
      fault(refused.message || word('live.failed'));
    } finally {
      modes.disabled = false;
      end.disabled = false;
      if (current) check(current.mode);
    }
  }

  /** A step that the stream tells of somebody in a call; only that of the call here matters. */
  function take({ kind, ucid, mode, active }) {
    if (kind !== 'monitoring' || ucid !== current?.ucid) return;
    if (!active) {
      close(word('live.callOver'));
      return;
    }
    current = { ...current, mode };
    check(mode);
  }

  function open(monitoring) {
    current = monitoring;
    say(byId('fault'));
    say(problem);
    const { number, uri, wsServer, password } = monitoring.sip;
    setText(slot(panel, 'number'), number);
    setText(slot(panel, 'uri'), uri);
    setText(slot(panel, 'server'), wsServer);
    setText(slot(panel, 'password'), password);
    setText(slot(panel, 'agent'), monitoring.agentId);
    check(monitoring.mode);
    panel.hidden = false;
    if (latest) show(latest);
    byId('live').dataset.monitoring = monitoring.ucid;
  }

  function close(text) {
    current = undefined;
    panel.hidden = true;
    delete byId('live').dataset.monitoring;
    setText(slot(panel, 'password'), '');
    news(text);
    if (opener?.isConnected && !opener.hidden) opener.focus();
    else byId('main').focus();
  }

  function check(mode) {
    setData(panel, 'mode', mode);
    modes.querySelector(`[value="${mode}"]`).checked = true;
  }

  /** What the floor knows of the call. */
  function show(floor) {
    latest = floor;
    const call = current && floor.calls.get(current.ucid);
    if (!call) return;
    setText(slot(panel, 'agent'), floor.agents.get(current.agentId)?.name ?? current.agentId);
    setText(slot(panel, 'caller'), call.caller?.name ?? word('calls.unknownCaller'));
    setText(slot(panel, 'phone'), coveredPhone(call.caller?.phone ?? ''));
    setText(slot(panel, 'direction'), word(`direction.${call.direction}`));
    setText(slot(panel, 'did'), call.did ?? '');
    setData(slot(panel, 'state'), 'state', call.state);
    setText(slot(panel, 'state'), word(`state.${call.state}`));
    slot(panel, 'since').dateTime = call.startedAt ?? call.since;
    tick();
  }

  function tick() {
    if (current) setText(slot(panel, 'since'), timer(slot(panel, 'since').dateTime, now()));
  }

  return { listen, take, show, tick };
}
