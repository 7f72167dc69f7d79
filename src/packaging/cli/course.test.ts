import { expect, it } from 'vitest';
import { onCopy } from '../../../tests/tools/course-copy.ts';
import { compileCourse } from '../../content/compile.ts';
import { courseChoices } from './course.ts';

it('what a course has to choose from is known without building it, and is what its build has', async () => {
	// Neither is a brand: what is hidden, and a picture beside one.
	const edits = {
		'brands/.draft.yaml': 'x',
		'brands/other.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>'
	};
	await onCopy(edits, async (folder) => {
		const { languages, regions, brands } = await compileCourse(folder);
		const known = courseChoices(folder);
		expect(known).toEqual({ languages, regions, brands: brands.map(({ id }) => ({ id })) });
		expect(known).toEqual({
			languages: ['nl', 'en'],
			regions: ['streek', 'land'],
			brands: [{ id: 'fietsbond' }]
		});
	});
});

it('a course.yaml that is wrong or missing is left to whoever reads the whole course', async () => {
	expect(
		await onCopy({ 'course.yaml': [['languages: [nl, en]', 'languages: nl']] }, courseChoices)
	).toBeNull();
	expect(await onCopy({ 'course.yaml': null }, courseChoices)).toBeNull();
	expect(await onCopy({ 'course.yaml': 'a: [' }, courseChoices)).toBeNull();
});

it('a course without brands has none to choose from', async () => {
	expect(await onCopy({ brands: null }, courseChoices)).toMatchObject({ brands: [] });
});
