import { expect, test } from 'vitest';
import { fixtureCourse, onCopy, type Edit } from '../../tests/tools/course-copy.ts';
import { checkCourse } from './check.ts';
import { chooseRegions } from './course-build.ts';
import { compileCourse } from './compile.ts';
import { contactsOf } from './regions.ts';

/** Names of the contacts a region of a spoilt copy shows. */
function shownIn(region: string, edits: Record<string, Edit> = {}): Promise<string[]> {
	return onCopy(edits, (folder) => {
		const { course } = checkCourse(folder);
		if (!course) throw new Error('the course could not be read');
		return contactsOf(course, region).map(({ data }) => data.name['nl'] ?? '');
	});
}

const verified: [string, string] = ['status: unverified', 'status: verified'];

test('a region shows its own contacts first, then those of the region it extends', async () => {
	expect(await shownIn('streek', { 'regions/streek.yaml': [verified] })).toEqual([
		'Wijkpost',
		'Werkplaats van de streek',
		'Politie, geen spoed'
	]);
	expect(await shownIn('land')).toEqual(['Politie, geen spoed', 'Fietswerkplaats']);
});

test('a contact nobody verified gives way to that of the region it extends', async () => {
	expect(await shownIn('streek')).toEqual(['Wijkpost', 'Politie, geen spoed', 'Fietswerkplaats']);
});

test('a contact that was to be reviewed before the release gives way too; on that very day it does not', async () => {
	const reviewBy = (day: string): Record<string, Edit> => ({
		'regions/streek.yaml': [
			verified,
			['reviewBy: 2027-04-20\n    source: nog', `reviewBy: ${day}\n    source: nog`]
		]
	});
	expect(await shownIn('streek', reviewBy('2026-10-31'))).toContain('Fietswerkplaats');
	expect(await shownIn('streek', reviewBy('2026-11-01'))).toContain('Werkplaats van de streek');
});

test('regions that extend each other end', async () => {
	expect(
		await shownIn('land', { 'regions/land.yaml': [['contacts:', 'extends: streek\ncontacts:']] })
	).toEqual(['Politie, geen spoed', 'Fietswerkplaats', 'Wijkpost']);
});

test('a package has the regions it was asked for, in that order, and no others', async () => {
	const { editions } = await compileCourse(fixtureCourse);
	const index = editions['en']?.index;
	if (!index) throw new Error('no English edition');
	expect(chooseRegions(index, ['land', 'streek']).regions.map(({ id, name }) => [id, name])).toEqual([
		['land', 'All of the Netherlands'],
		['streek', 'The region']
	]);
	expect(chooseRegions(index, ['land']).regions).toHaveLength(1);
	expect(() => chooseRegions(index, ['zee'])).toThrow(
		'course course has no region "zee"; it has: streek, land'
	);
});
