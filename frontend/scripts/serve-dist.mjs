// Serves dist/ as production does: strict headers, fallback to index.html, /api passed on.
// PORT (default 4173, 0 = any), MITEINANDER_API_ORIGIN (default http://localhost:8080).
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

const root = fileURLToPath(new URL('../dist', import.meta.url));

/** Headers of every answer; the identity provider's origin comes from config.json. */
export function securityHeaders(config) {
  const file = new URL('../security-headers.json', import.meta.url);
  const origin = new URL(config.issuer).origin;
  return Object.fromEntries(
    Object.entries(JSON.parse(readFileSync(file, 'utf8'))).map(([name, value]) => [
      name,
      value.replace('{identityProvider}', origin),
    ]),
  );
}

export function startServer({ port = 4173, api = 'http://localhost:8080' } = {}) {
  const headers = securityHeaders(JSON.parse(readFileSync(join(root, 'config.json'), 'utf8')));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path.startsWith('/api/')) return passOn(request, response, api);
    const wanted = join(root, normalize(decodeURIComponent(path)));
    const isFile = wanted.startsWith(root) && existsSync(wanted) && statSync(wanted).isFile();
    const file = isFile ? wanted : join(root, 'index.html');
    const forever = path.startsWith('/assets/') && isFile;
    const policy = headers['Content-Security-Policy'];
    response.writeHead(200, {
      ...headers,
      // Diagrams in other websites; no other page may be framed.
      ...(path === '/embed.html'
        ? {
            'Content-Security-Policy': policy.replace(
              "frame-ancestors 'none'",
              'frame-ancestors *',
            ),
          }
        : {}),
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': forever ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function passOn(request, response, api) {
  const upstream = httpRequest(
    new URL(request.url, api),
    { method: request.method, headers: request.headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  upstream.on('error', () => {
    response.writeHead(503, { 'Content-Type': 'application/problem+json', 'Retry-After': '5' });
    response.end(JSON.stringify({ type: 'about:blank', title: 'API not reachable', status: 503 }));
  });
  request.pipe(upstream);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await startServer({
    port: Number(process.env.PORT ?? 4173),
    ...(process.env.MITEINANDER_API_ORIGIN ? { api: process.env.MITEINANDER_API_ORIGIN } : {}),
  });
  console.log(`http://localhost:${server.address().port}`);
}
