import { beforeEach, expect, test } from 'vitest';
import { Attention } from './attention.ts';

const minute = 60_000;

let time = 0;
beforeEach(() => (time = 0));

const begin = (): Attention => new Attention(() => time);

test('what goes by without a touch counts up to five minutes and no further (A4.17)', () => {
	const attention = begin();
	time = 4 * minute;
	expect(attention.seconds()).toBe(240);
	attention.touch();
	time += 60 * minute;
	attention.touch();
	expect(attention.seconds()).toBe(240 + 300);
	time += minute;
	expect(attention.seconds()).toBe(240 + 300 + 60);
});

test('asking how long it was is no sign of being there (A4.17)', () => {
	const attention = begin();
	for (let n = 0; n < 60; n += 1) {
		time += minute;
		attention.seconds();
	}
	expect(attention.seconds()).toBe(300);
});

test('a page out of view does not count, and each second in view counts once (A4.17)', () => {
	const attention = begin();
	time = minute;
	attention.show(false);
	attention.show(false);
	time += 30 * minute;
	attention.show(true);
	attention.show(true);
	expect(attention.seconds()).toBe(60);
	time += 1_234;
	expect(attention.seconds()).toBe(61.23);
	expect(attention.seconds()).toBe(61.23);
});

test('a clock that is put back takes nothing away', () => {
	const attention = begin();
	time = 2 * minute;
	attention.touch();
	time = 0;
	expect(attention.seconds()).toBe(120);
	time = minute;
	expect(attention.seconds()).toBe(180);
});

test('keys, touches and scrolling of a document are signs, until it is let go of', () => {
	const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
	const attention = begin();
	const stop = attention.watch(document as unknown as Document);
	for (const sign of ['pointerdown', 'keydown', 'scroll']) {
		time += 5 * minute;
		document.dispatchEvent(new Event(sign));
	}
	expect(attention.seconds()).toBe(15 * 60);
	document.visibilityState = 'hidden';
	document.dispatchEvent(new Event('visibilitychange'));
	time += minute;
	expect(attention.seconds()).toBe(15 * 60);
	stop();
	document.visibilityState = 'visible';
	document.dispatchEvent(new Event('visibilitychange'));
	time += minute;
	expect(attention.seconds()).toBe(15 * 60);
});
