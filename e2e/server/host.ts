/** Another site's page on this machine: to a browser 'localhost' and '127.0.0.1' are two sites. */
import { createServer } from 'node:http';

export interface Host {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function startHost(body: string): Promise<Host> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${body}</html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://localhost:${address.port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
