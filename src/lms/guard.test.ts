import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { allowedNames, ownHost } from './guard.ts';

const asked = (host: string, localPort: number) =>
	ownHost({ headers: { host }, socket: { localPort } } as IncomingMessage, allowedNames('127.0.0.1'));

describe('the address a browser asks for', () => {
	it('is ours with our port, which a browser leaves out when it is 80', () => {
		expect(asked('127.0.0.1:4170', 4170)).toEqual({ name: '127.0.0.1', port: 4170 });
		expect(asked('localhost', 80)).toEqual({ name: 'localhost', port: 80 });
	});

	it('is not ours with another name or port', () => {
		expect(asked('127.0.0.1', 4170)).toBeNull();
		expect(asked('127.0.0.1:4171', 4170)).toBeNull();
		expect(asked('kwaad.example', 80)).toBeNull();
		expect(asked('', 80)).toBeNull();
	});
});
