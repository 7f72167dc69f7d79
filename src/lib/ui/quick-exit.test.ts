import { describe, expect, it } from 'vitest';
import { needed, noPresses, patience, press, writesText, type Key, type Presses } from './quick-exit.ts';

const key = (type: Key['type'], name: string, more: Partial<Key> = {}): Key => ({
	type,
	key: name,
	repeat: false,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	...more
});

function shift(before: Presses, at: number, typing = false): Presses {
	return press(press(before, key('keydown', 'Shift'), at, typing), key('keyup', 'Shift'), at, typing);
}

describe('leaving with Shift', () => {
	it('three presses within five seconds of each other leave', () => {
		const after = shift(shift(shift(noPresses, 0), patience), 2 * patience);
		expect(after.count).toBe(needed);
	});

	it('a pause of more than five seconds starts again', () => {
		const after = shift(shift(shift(noPresses, 0), 100), 101 + patience);
		expect(after.count).toBe(1);
	});

	it('another key in between starts again', () => {
		let presses = shift(shift(noPresses, 0), 100);
		presses = press(presses, key('keydown', 'a'), 150, false);
		expect(shift(presses, 200).count).toBe(1);
	});

	it('Shift held for a capital letter is no press', () => {
		let presses = press(noPresses, key('keydown', 'Shift'), 0, false);
		presses = press(presses, key('keydown', 'A'), 1, false);
		presses = press(presses, key('keyup', 'A'), 2, false);
		expect(press(presses, key('keyup', 'Shift'), 3, false).count).toBe(0);
	});

	it('Shift with another modifier is no press', () => {
		const before = shift(shift(noPresses, 0), 10);
		expect(press(before, key('keydown', 'Shift', { altKey: true }), 20, false)).toEqual(noPresses);
	});

	it('Shift held long enough to repeat is no press', () => {
		let presses = press(noPresses, key('keydown', 'Shift'), 0, false);
		presses = press(presses, key('keydown', 'Shift', { repeat: true }), 600, false);
		expect(press(presses, key('keyup', 'Shift'), 900, false).count).toBe(0);
	});

	it('nothing counts while someone is typing', () => {
		expect(shift(shift(shift(noPresses, 0, true), 10, true), 20, true).count).toBe(0);
	});
});

describe('typing', () => {
	const target = (shape: object) => shape as unknown as EventTarget;

	it('is writing in a text field, a text area or editable text', () => {
		expect(writesText(target({ tagName: 'INPUT', type: 'text' }))).toBe(true);
		expect(writesText(target({ tagName: 'INPUT', type: 'search' }))).toBe(true);
		expect(writesText(target({ tagName: 'TEXTAREA' }))).toBe(true);
		expect(writesText(target({ tagName: 'DIV', isContentEditable: true }))).toBe(true);
	});

	it('is not choosing an answer or pressing a button', () => {
		expect(writesText(target({ tagName: 'INPUT', type: 'radio' }))).toBe(false);
		expect(writesText(target({ tagName: 'BUTTON' }))).toBe(false);
		expect(writesText(null)).toBe(false);
	});
});
