import { describe, expect, test } from 'vitest';
import { piecesOf } from './passages.ts';
import { localVoice } from './aloud.svelte.ts';
import { applyReading, parseReading, scales, writeReading } from './settings.ts';

describe('how a learner reads', () => {
	test('comes back as it was kept, and as usual leaves nothing behind', () => {
		const chosen = { size: 3, space: 1, theme: 2, width: 1 };
		expect(parseReading(writeReading(chosen))).toEqual(chosen);
		expect(writeReading(parseReading(null))).toBe('');
	});

	test('anything else that stands in storage is as usual', () => {
		const usual = { size: 0, space: 0, theme: 0, width: 0 };
		for (const text of ['', 'x', '12', '99999', '9999', '<b>', '1;2;'])
			expect(parseReading(text)).toEqual(usual);
		expect(parseReading('1090')).toEqual({ ...usual, size: 1 });
	});

	test('is laid over the page, and taken off again', () => {
		const style = {
			fontSize: '',
			lineHeight: '',
			own: '',
			setProperty: (_: string, value: string) => (style.own = value)
		};
		const root = { style, dataset: {} as Record<string, string> };
		applyReading({ size: 4, space: 2, theme: 2, width: 2 }, root as unknown as HTMLElement);
		expect(root).toMatchObject({
			style: { fontSize: 'min(175%, 7vw)', lineHeight: '2.2', own: '24rem' },
			dataset: { theme: 'dark' }
		});
		applyReading(parseReading(null), root as unknown as HTMLElement);
		expect(root).toMatchObject({ style: { fontSize: '', lineHeight: '', own: '' }, dataset: {} });
	});

	test('every step of size and room is larger than the one before', () => {
		for (const scale of [scales.size, scales.space] as readonly (readonly number[])[])
			expect([...scale].toSorted((a, b) => a - b)).toEqual(scale);
	});
});

describe('reading aloud', () => {
	const voice = (lang: string, localService: boolean, standard = false) =>
		({ lang, localService, default: standard, name: lang }) as SpeechSynthesisVoice;

	test('only a voice of the device itself is used: another one sends the text away', () => {
		expect(localVoice([voice('nl-NL', false), voice('en-US', true)], 'nl')).toBeNull();
		expect(localVoice([voice('nl-NL', false), voice('nl-BE', true)], 'nl')?.lang).toBe('nl-BE');
		expect(localVoice([voice('nl-BE', true), voice('nl-NL', true, true)], 'nl')?.lang).toBe('nl-NL');
		expect(localVoice([], 'nl')).toBeNull();
	});

	test('a long passage is said in sentences, a short one in one go', () => {
		expect(piecesOf('Kort. En nog iets.')).toEqual(['Kort. En nog iets.']);
		const long = `${'Dit is een zin van een zekere lengte. '.repeat(12)}Slot`;
		const pieces = piecesOf(long);
		expect(pieces.length).toBeGreaterThan(2);
		expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(220);
		expect(pieces.join(' ')).toBe(long);
		expect(piecesOf('')).toEqual([]);
	});
});
