import type { Trace } from './Phone';

/** Every event of a phone in the browser's console, with agent and extension: how trouble of many agents is told apart. */
export function traceOf(agentId: string, extension: string): Trace {
  return (event, details = {}) => {
    // biome-ignore lint/suspicious/noConsole: this is where a supporter looks, on the agent's own computer
    console.info('phone', { at: new Date().toISOString(), agentId, extension, event, ...details });
  };
}
