export interface Asked {
  method: string;
  path: string;
  headers: Headers;
}

type Answer = (asked: Asked) => Response | Promise<Response>;

/** A fetch that answers by path, and remembers what it was asked. A path without an answer is a fault of the test. */
export function scriptedFetch(answers: Record<string, Answer>) {
  const asked: Asked[] = [];
  const fetcher = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const request = { method: init.method ?? 'GET', path: String(input), headers: new Headers(init.headers) };
    asked.push(request);
    const answer = answers[request.path];
    if (!answer) throw new Error(`The test has no answer for ${request.path}`);
    return answer(request);
  };
  return { fetcher, asked, times: (path: string) => asked.filter((one) => one.path === path).length };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type, ...headers } });
}

export function problem(status: number, type: string, fields: object = {}, headers = {}): Response {
  return json({ type, status, title: type, detail: type, ...fields }, status, headers);
}
