/** Who may ask what: the checks that keep other websites, and packages, away from the results. */
import type { IncomingMessage } from 'node:http';
import { hostname, networkInterfaces } from 'node:os';

const loopback = ['127.0.0.1', 'localhost'];

/** Names under which this server may be addressed. Any other is a foreign name that was pointed at us (DNS rebinding). */
export function allowedNames(host: string): Set<string> {
	if (host !== '0.0.0.0') return new Set([...(loopback.includes(host) ? loopback : []), host.toLowerCase()]);
	const own = Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map((one) => one.address));
	return new Set([...loopback, hostname().toLowerCase(), ...own]);
}

/** Browsers leave it out of the Host header. */
const portOfHttp = 80;

/** Name and port in the Host header, when they are ours; null otherwise. */
export function ownHost(
	request: IncomingMessage,
	names: ReadonlySet<string>
): { name: string; port: number } | null {
	const found = /^([a-z0-9.-]+)(?::(\d+))?$/i.exec(request.headers.host ?? '');
	const name = found?.[1]?.toLowerCase() ?? '';
	const port = Number(found?.[2] ?? portOfHttp);
	return names.has(name) && port === request.socket.localPort ? { name, port } : null;
}

/**
 * Whether a request that changes something comes from a page of the same origin. Browsers always send Origin with a
 * POST; a program that sends neither Origin nor Sec-Fetch-Site is no browser and carries no one's rights.
 */
export function isSameOrigin(request: IncomingMessage): boolean {
	const { origin, host } = request.headers;
	const site = request.headers['sec-fetch-site'];
	return (
		(origin === undefined || origin === `http://${host}`) && (site === undefined || site === 'same-origin')
	);
}

/** Headers of every answer, whatever it holds. */
export const commonHeaders = {
	'Referrer-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin'
};

/** Headers of pages of our own. */
export function pageHeaders(policy: string): Record<string, string> {
	return {
		...commonHeaders,
		'Content-Type': 'text/html; charset=utf-8',
		'Content-Security-Policy': policy,
		'X-Content-Type-Options': 'nosniff',
		'Cache-Control': 'no-store'
	};
}
