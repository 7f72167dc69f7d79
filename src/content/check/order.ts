/** The lists of `course.yaml` that give files an order: every file named once, and a file for every name. */
import { didYouMean, listed } from '../../cli/suggest.ts';
import type { LoadedCourse } from '../loaded.ts';
import type { Problem } from '../problem.ts';
import { doubles, tell, tellFile } from './tell.ts';

const nouns = { lessons: 'lesson', handouts: 'hand-out' } as const;

/** @param list field of `course.yaml`, and the folder of its files in every language */
export function checkOrder(loaded: LoadedCourse, list: keyof typeof nouns): Problem[] {
	const { course, languages } = loaded;
	const noun = nouns[list];
	const order = course.data[list];
	const twice = doubles([...order.entries()], ([, id]) => id).map(({ item: [index, id] }) =>
		tell(course, [list, index], {
			found: `${noun} "${id}" a second time`,
			wanted: `every ${noun} once`,
			mend: 'remove one of the two'
		})
	);
	const files = languages.flatMap(({ language, [list]: pages }) => {
		const ids = pages.map(({ id }) => id);
		const absent = order.flatMap((id, index) =>
			ids.includes(id)
				? []
				: tell(course, [list, index], {
						found: `no file ${language}/${list}/${id}.md`,
						wanted: `a file for every ${noun} in every language of the course`,
						mend: didYouMean(
							id,
							ids.filter((other) => !order.includes(other)),
							`write the ${noun}, or take it off the list`
						)
					})
		);
		const strange = pages
			.filter(({ id }) => !order.includes(id))
			.map(({ id, file }) =>
				tellFile(file, {
					found: `${noun} "${id}", which course.yaml does not name`,
					wanted: order.length === 0 ? `a list of ${list} in course.yaml` : `one of: ${listed(order)}`,
					mend: didYouMean(id, order, `add it to ${list} in course.yaml, or remove the file`)
				})
			);
		return [...absent, ...strange];
	});
	return [...twice, ...files];
}
