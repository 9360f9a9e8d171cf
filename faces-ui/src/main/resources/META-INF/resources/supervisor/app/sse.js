/**
 * Reads a text/event-stream as the HTML standard says (section 9.2.6), piece by piece. The browser's own EventSource would
 * hide the heartbeats, and with them whether the server is still there.
 */
export function sseParser({ onEvent, onRetry = () => {} }) {
  let rest = '';
  let atStart = true;
  let name = '';
  let data = [];
  let id;

  function line(text) {
    if (text === '') return dispatch();
    // A comment, such as a heartbeat, is a line with an empty field name.
    const colon = text.indexOf(':');
    const field = colon < 0 ? text : text.slice(0, colon);
    const value = colon < 0 ? '' : text.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') name = value;
    else if (field === 'data') data.push(value);
    else if (field === 'id' && !value.includes('\0')) id = value;
    else if (field === 'retry' && /^\d+$/.test(value)) onRetry(Number(value));
  }

  function dispatch() {
    const event = { name: name || 'message', data: data.join('\n'), id };
    const isEvent = data.length > 0;
    name = '';
    data = [];
    if (isEvent) onEvent(event);
  }

  return function feed(text) {
    rest += text;
    if (atStart && rest !== '') {
      rest = rest.replace(/^\uFEFF/, '');
      atStart = false;
    }
    // A carriage return at the very end may be half of a CRLF: it waits for the next piece.
    for (let end = /\r\n|\n|\r(?!$)/.exec(rest); end; end = /\r\n|\n|\r(?!$)/.exec(rest)) {
      line(rest.slice(0, end.index));
      rest = rest.slice(end.index + end[0].length);
    }
  };
}
