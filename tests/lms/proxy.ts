import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';

/**
 * An HTTP CONNECT proxy for browsers that cannot map host names themselves (Firefox): every *.itslearning.com:443
 * becomes the practice server, everything else is refused, so that no test can reach the real LMS or the net.
 */
export function createProxy(tlsPort: () => number): Server {
  const proxy = createServer((_, response) => response.writeHead(403).end());
  proxy.on('connect', (request, client: Socket, head: Buffer) => {
    if (!/^[a-z0-9.-]+\.itslearning\.com:443$/i.test(request.url ?? '')) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const server = connect(tlsPort(), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      server.write(head);
      server.pipe(client).pipe(server);
    });
    const end = () => {
      server.destroy();
      client.destroy();
    };
    server.on('error', end).on('close', end);
    client.on('error', end).on('close', end);
  });
  return proxy;
}
