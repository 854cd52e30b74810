import type { Reply, Switches } from './http.ts';

const strict = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  'frame-src https://*.itslearning.com',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * The headers of one reply. Resources are always open to other origins: a sandboxed page has the origin `null`, and
 * under COEP it must still get its own style sheet and its frames.
 */
export function headersFor(reply: Reply, switches: Switches): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {
    'Content-Type': reply.type ?? 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
  if (reply.location) headers.Location = reply.location;
  if (reply.cookie) headers['Set-Cookie'] = reply.cookie;
  if (switches.coep) headers['Cross-Origin-Embedder-Policy'] = 'require-corp';
  const policies = [];
  if (switches.csp) policies.push(strict);
  if (switches.sandbox && reply.content) policies.push('sandbox allow-scripts');
  if (policies.length > 0) headers['Content-Security-Policy'] = policies;
  return headers;
}
