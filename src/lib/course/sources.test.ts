import { expect, test } from 'vitest';
import type { Fact } from './types.ts';
import { sourcesOf } from './sources.ts';

const fact = (publisher: string, title: string, date: string): Fact => ({
	id: 'f',
	statement: '',
	source: { title, publisher, url: null, date },
	checked: '2026-11-23',
	confidence: 'one',
	caveat: null
});

test('each source stands on paper once, with its date unless its title has one', () => {
	const facts = [
		fact('Politie', 'Zelf doen', '2021-05'),
		fact('NSCR', 'Wat helpt (geraadpleegd in november 2026)', '2026-11'),
		fact('Politie', 'Zelf doen', '2021-05')
	];
	expect(sourcesOf(facts, (iso) => `op ${iso}`)).toEqual([
		'Politie, Zelf doen (op 2021-05)',
		'NSCR, Wat helpt (geraadpleegd in november 2026)'
	]);
});
