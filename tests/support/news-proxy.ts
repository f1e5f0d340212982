import http from 'node:http';
import type { AddressInfo } from 'node:net';

export type ServedPage = {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
};

export type NewsProxy = {
  readonly port: number;
  /** Every URL that any browser asked for, in order: what nobody served was answered with 404, and CONNECT with 502. */
  readonly requested: string[];
  /** Adds or replaces a page, by its full URL (`http://www.aljazeera.net/news/1`). */
  readonly serve: (url: string, page: ServedPage) => void;
  readonly close: () => Promise<void>;
};

/**
 * The browser's HTTP proxy, so that the shipped package is tested on the very host names it is made for.
 * Nothing leaves the machine: what is not served here does not exist.
 */
export async function startNewsProxy(pages: Readonly<Record<string, ServedPage>> = {}): Promise<NewsProxy> {
  const served = new Map(Object.entries(pages));
  const requested: string[] = [];
  const server = http.createServer((request, response) => {
    const url = request.url ?? '';
    requested.push(url);
    // Browsers ask for it by themselves, and report a 404 in the page's console.
    if (url.endsWith('/favicon.ico')) {
      response.writeHead(204).end();
      return;
    }
    const page = served.get(url) ?? served.get(url.split('?')[0] ?? '');
    response.writeHead(page?.status ?? (page ? 200 : 404), { 'content-type': page?.type ?? 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.body ?? '');
  });
  server.on('connect', (request, socket) => {
    requested.push(`CONNECT ${request.url ?? ''}`);
    // A browser that is closing hears no refusal; a socket left half open would keep the proxy from closing.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n', () => socket.destroy());
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    requested,
    serve: (url, page) => served.set(url, page),
    close: () =>
      new Promise(done => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
