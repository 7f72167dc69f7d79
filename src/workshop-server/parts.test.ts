import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { phoneNl } from '../lib/text/workshop/phone-nl.ts';
import { lanAddress, nameIn } from './addresses.ts';
import { Flood } from './flood.ts';
import { readState, readWho } from './messages.ts';
import { trainerKey } from './pages.ts';
import { ballotKey, codeOf, isCode, markOf, qrOf } from './room.ts';

const key = 'a'.repeat(32);

describe('a room', () => {
	test('has a code that follows from its key, and that nobody reads wrong', () => {
		expect(codeOf(key)).toBe(codeOf(key));
		expect(codeOf(key)).not.toBe(codeOf('b'.repeat(32)));
		for (let at = 0; at < 300; at += 1) {
			const code = codeOf(`${at}`.padStart(32, '0'));
			expect(isCode(code)).toBe(true);
			expect(code).not.toMatch(/[IL1O0S5Z2]/);
		}
	});

	test('gives away neither its key nor the token of a device', () => {
		expect(markOf(key)).not.toContain(key.slice(0, 8));
		const device = 'd'.repeat(32);
		expect(ballotKey(device, 'one')).toMatch(/^[\w-]{12}$/);
		expect(ballotKey(device, 'one')).not.toBe(ballotKey(device, 'two'));
	});

	test('has a QR code with quiet around it, and the three corners a camera looks for', () => {
		const { size, path } = qrOf('http://192.168.1.20:4180/K7QFXA');
		expect(size).toBeGreaterThan(28);
		expect(path).toContain('M4 4h7v1h-7z');
		expect(path).toContain(`M${size - 11} 4h7v1h-7z`);
		expect(path).toContain(`M4 ${size - 5}h7v1h-7z`);
		expect(path).not.toMatch(/M[0-3] /);
	});
});

test('who connects is a presenter with a key, a phone with a code and a token, or nobody', () => {
	const code = codeOf(key);
	expect(readWho({ key })).toEqual({ is: 'desk', key });
	expect(readWho({ code, device: 'd'.repeat(16) })).toEqual({ is: 'phone', code, device: 'd'.repeat(16) });
	for (const auth of [
		null,
		[],
		{},
		{ key: 'x' },
		{ code },
		{ code: 'KORT', device: 'd'.repeat(16) },
		{ code, device: '../..' }
	])
		expect(readWho(auth)).toBeNull();
});

test('what a presenter says is a state, and short', () => {
	const choice = { slot: 0, letter: 'A', text: 'Ja' };
	const vote = { id: 'a', title: 't', question: 'q', choices: [choice], stays: null };
	expect(readState({ vote, byHand: false })).toEqual({ vote, byHand: false });
	expect(readState({ vote: null, byHand: true })).toEqual({ vote: null, byHand: true });
	for (const bad of [
		null,
		{},
		{ vote: null },
		{ vote: { ...vote, choices: [{}] }, byHand: false },
		{ vote: { ...vote, question: 'x'.repeat(7000) }, byHand: false },
		{ vote: null, byHand: false, more: 'x'.repeat(20_000) }
	])
		expect(readState(bad)).toBeNull();
});

describe('a device that speaks too often', () => {
	test('is let through again after half a second, as far as a thumb goes', () => {
		const flood = new Flood();
		const told = Array.from({ length: 9 }, () => flood.allow('d', 0));
		expect(told).toEqual([...Array.from({ length: 8 }, () => 'yes'), 'flood']);
		expect(flood.allow('other', 0)).toBe('yes');
		expect(flood.allow('d', 500)).toBe('yes');
		expect(flood.allow('d', 501)).toBe('flood');
	});

	test('is put out when it goes on, and forgotten when it was silent', () => {
		const flood = new Flood();
		const told = Array.from({ length: 60 }, () => flood.allow('d', 0));
		expect(told.at(-1)).toBe('blocked');
		flood.sweep(3000);
		expect(flood.size).toBe(1);
		flood.sweep(4001);
		expect(flood.size).toBe(0);
	});
});

describe('addresses', () => {
	const one = (address: string, internal = false) => [{ address, family: 'IPv4' as const, internal }];

	test('phones get the one of the network in the room, not of a network inside this machine', () => {
		expect(
			lanAddress({ lo: one('127.0.0.1', true), docker0: one('172.17.0.1'), wlan0: one('192.168.1.20') })
		).toBe('192.168.1.20');
		expect(lanAddress({ eth0: one('84.12.3.4'), wlan0: one('10.0.0.7') })).toBe('10.0.0.7');
		expect(lanAddress({ lo: one('127.0.0.1', true) })).toBeNull();
	});

	test('the name is read from a Host header, and nothing else is', () => {
		expect(nameIn('Laptop:4180')).toBe('laptop');
		expect(nameIn('stem.example.nl')).toBe('stem.example.nl');
		for (const odd of [undefined, '', 'a/b', '[::1]:80', 'a:b']) expect(nameIn(odd)).toBe('');
	});

	test("the trainer's follows from the package, and from nothing a participant has", () => {
		const files = new Map([['presenter.html', Buffer.from('x')]]);
		expect(trainerKey(files)).toMatch(/^[0-9a-f]{20}$/);
		expect(trainerKey(files)).toBe(trainerKey(new Map(files)));
		expect(trainerKey(new Map([['presenter.html', Buffer.from('y')]]))).not.toBe(trainerKey(files));
	});
});

test('every refusal says what now: what to do, or that the phone or the room sees to it', () => {
	const now =
		/Klopt de code|telt wel|Kies opnieuw|[Hh]erlaad deze pagina|gaat( zo)? vanzelf mee|Steek uw hand op/;
	for (const [name, text] of Object.entries(phoneNl.refusals)) {
		expect(text, name).toMatch(now);
		expect(text, name).toMatch(/^[A-Z].*\.$/);
		expect(text, name).not.toMatch(/fout|mislukt|ongeldig|error/i);
	}
});

test('the page on a phone uses nothing a phone of 2016 does not know', () => {
	const script = readFileSync('src/workshop-server/browser/phone.js', 'utf8');
	expect(script).not.toMatch(/\?\.|\?\?|\.\.\.|fetch|cookie|innerHTML|\.at\(|replaceAll|fromEntries|\.flat/);
	expect(readFileSync('src/workshop-server/browser/phone.css', 'utf8')).not.toMatch(
		/\bgap:|inset|aspect-ratio|:is\(|:where\(|clamp\(|min\(|max\(|-(inline|block)-/
	);
});
