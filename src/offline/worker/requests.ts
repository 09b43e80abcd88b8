/** Which requests are the worker's business, and which answers are worth keeping. A `200 OK` proves nothing. */

interface AskedFor {
  readonly method: string;
  readonly url: string;
  readonly headers: Pick<Headers, 'has'>;
}

/**
 * Path below the scope, without query and with a folder's page named by the folder; null for what passes the worker by:
 * other origins and folders, anything but GET, and parts of files.
 */
export function pathOf(request: AskedFor, scope: URL): string | null {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || request.headers.has('range')) return null;
  if (origin !== scope.origin || !pathname.startsWith(scope.pathname)) return null;
  return pathname.slice(scope.pathname.length).replace(/(^|\/)index\.html$/, '$1');
}

/**
 * The front page that can stand in for the page of a record, which scripts then show; null for any other path.
 * @param fronts folders of the front pages, the first ''
 */
export function frontFor(path: string, fronts: readonly string[], itemFolders: readonly string[]): string | null {
  const front = fronts.slice(1).find((folder) => path.startsWith(folder)) ?? '';
  const [folder = '', id = '', ...rest] = path.slice(front.length).split('/');
  const isItem = itemFolders.includes(folder) && id !== '' && rest.join('') === '';
  return isItem ? front : null;
}

/** Named by their content: what is stored under such a path is right for ever. */
export function isNamedByContent(path: string): boolean {
  return path.startsWith('assets/');
}

interface Answered {
  readonly ok: boolean;
  readonly status: number;
  readonly type: string;
  readonly redirected: boolean;
}

/** Whole, from our own origin, and from the very address that was asked for. */
export function isStorable({ ok, status, type, redirected }: Answered): boolean {
  return ok && status === 200 && type === 'basic' && !redirected;
}

/** Whether the text is the JSON that a file of that name is to hold, and not a network's log-in page. */
export function isJsonObject(text: string): boolean {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null;
  } catch {
    return false;
  }
}
