import { describe, expect, test } from 'vitest';
import { fakeHost, fakeWindow, foreignWindow, type FakeWindow } from '../../../tests/strict-lms/host.ts';
import { awaitApi } from './connect.ts';
import { findApi, type Found } from './find-api.ts';

const api = {};

describe.each(['API', 'API_1484_11'])('%s is found', (name) => {
	const lms = (parent?: FakeWindow): FakeWindow => Object.assign(fakeWindow(parent), { [name]: api });

	test.each<[string, () => FakeWindow, string]>([
		['in the own window', () => lms(), 'own window'],
		['in the parent', () => fakeWindow(lms()), 'parent 1'],
		['three frames up', () => fakeWindow(fakeWindow(fakeWindow(lms()))), 'parent 3'],
		['in the opener', () => Object.assign(fakeWindow(), { opener: lms() }), 'opener of top'],
		[
			'above the opener',
			() => Object.assign(fakeWindow(), { opener: fakeWindow(lms()) }),
			'opener of top, parent 1'
		],
		[
			'in the opener of the top',
			() => fakeWindow(Object.assign(fakeWindow(), { opener: lms() })),
			'opener of top'
		],
		['in the frame’s own opener', () => Object.assign(fakeWindow(fakeWindow()), { opener: lms() }), 'opener'],
		['behind a foreign parent', () => fakeWindow(foreignWindow(lms())), 'parent 2'],
		['below a foreign top', () => fakeWindow(lms(foreignWindow())), 'parent 1']
	])('%s', (_, place, where) => {
		expect(findApi(place(), name)).toEqual({ api, where });
	});
});

test('the API of the other standard is not taken', () => {
	const both = Object.assign(fakeWindow(), { API: {}, API_1484_11: api });
	expect(findApi(both, 'API_1484_11')?.api).toBe(api);
	expect(findApi(Object.assign(fakeWindow(), { API: {} }), 'API_1484_11')).toBeNull();
});

test('a chain of frames that never ends does not hold up the course', () => {
	const own = fakeWindow();
	const other = fakeWindow(own);
	own.parent = other;
	expect(findApi(own, 'API')).toBeNull();
});

test('an API that comes three seconds late is found, and after ten seconds the search ends', () => {
	for (const comes of [3000, Infinity]) {
		const parent = fakeWindow();
		const host = fakeHost(fakeWindow(parent));
		const answers: (Found | null)[] = [];
		awaitApi(host, 'API', (found) => answers.push(found));
		host.advance(2900);
		expect(answers).toEqual([]);
		if (comes === 3000) parent['API'] = api;
		host.advance(comes === 3000 ? 300 : 7200);
		expect(answers).toEqual([comes === 3000 ? { api, where: 'parent 1' } : null]);
	}
});
