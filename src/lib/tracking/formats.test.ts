import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	clockTime,
	description,
	digit,
	duration,
	feedback12,
	identifier,
	percent,
	real,
	timespan,
	timestamp
} from './formats.ts';

const anyNumber = fc.oneof(
	fc.double(),
	fc.integer(),
	fc.constantFrom(NaN, Infinity, -Infinity, 1e-7, -0, 1e21)
);
const anyText = fc.string({ unit: 'binary', maxLength: 600 });
const always = <T>(given: fc.Arbitrary<T>, promise: (value: T) => void): void => {
	fc.assert(
		fc.property(given, (value) => {
			promise(value);
		})
	);
};

describe('any value comes out in the strictest form', () => {
	test('numbers', () => {
		always(fc.tuple(anyNumber, fc.integer({ min: 0, max: 7 })), ([value, decimals]) =>
			expect(real(value, decimals)).toMatch(/^-?\d{1,5}(\.\d{1,7})?$/)
		);
		always(anyNumber, (value) => expect(percent(value)).toMatch(/^(\d{1,2}|100)$/));
	});

	test('durations', () => {
		always(anyNumber, (value) => {
			expect(timespan(value)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/);
			expect(duration(value)).toMatch(/^PT\d{1,4}H[0-5]?\dM[0-5]?\d\.\d\dS$/);
		});
	});

	test('moments', () => {
		always(anyNumber, (value) =>
			expect(timestamp(value)).toMatch(/^(19[7-9]\d|20[0-3]\d)-\d\d-\d\dT\d\d:\d\d:\d\d\.00Z$/)
		);
		always(anyNumber, (value) => expect(clockTime(value)).toMatch(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/));
	});

	test('ids and descriptions', () => {
		always(anyText, (text) => {
			expect(identifier(text)).toMatch(/^\w{1,60}$/);
			expect(description(text)).toMatch(/^([^{\p{Cc}\u2028\u2029][^\p{Cc}\u2028\u2029]*)?$/u);
			expect(description(text).length).toBeLessThanOrEqual(250);
		});
	});

	test('responses of 1.2, never cut inside a part', () => {
		always(fc.array(fc.stringMatching(/^\w{1,80}$/), { maxLength: 30 }), (parts) => {
			const written = feedback12(parts);
			expect(written.length).toBeLessThanOrEqual(255);
			expect(parts.join(',').startsWith(written)).toBe(true);
			expect(written === '' ? [] : written.split(',')).toEqual(
				parts.slice(0, written === '' ? 0 : written.split(',').length)
			);
		});
	});
});

test('hundredths are padded: 50 ms is .05, not .5', () => {
	expect(timespan(0.05)).toBe('0000:00:00.05');
	expect(duration(0.05)).toBe('PT0H0M0.05S');
	expect(duration(3725.5)).toBe('PT1H2M5.50S');
	expect(timespan(36_000_000)).toBe('9999:59:59.99');
});

test('numbers have a leading zero and no tail', () => {
	expect([real(0.5), real(1 / 3), real(2), real(-0), real(1e-9), real(10)]).toEqual([
		'0.5',
		'0.3333333',
		'2',
		'0',
		'0',
		'10'
	]);
});

test('a result just below the pass mark does not round up to it', () => {
	expect([0.696, 0.7, 0.57].map(percent)).toEqual(['69', '70', '57']);
});

test('255 characters pass and 256 are cut', () => {
	expect(feedback12(['x'.repeat(255)])).toHaveLength(255);
	expect(feedback12(['x'.repeat(256)])).toHaveLength(255);
	expect(feedback12(['x'.repeat(127), 'y'.repeat(127)])).toHaveLength(255);
	expect(feedback12(['x'.repeat(127), 'y'.repeat(128)])).toHaveLength(127);
});

test('a description is one line that does not start with a brace or end in half a character', () => {
	expect(description('{lang=nl} twee\nregels\t hier ')).toBe('lang=nl} twee regels hier');
	expect(description('é'.repeat(249) + '😀')).toBe('é'.repeat(249));
});

test('thirty-six options have a character, the next has none', () => {
	expect([digit(0), digit(10), digit(35), digit(36)]).toEqual(['0', 'a', 'z', null]);
});
