/** Regions: their files, what they extend, and that what lessons show is there in each of them. */
import { didYouMean, listed } from '../../cli/suggest.ts';
import type { LoadedCourse } from '../loaded.ts';
import { isWholeNumber } from '../phones.ts';
import type { Problem } from '../problem.ts';
import { allRead, contactsOf, lineage, type LoadedContact } from '../regions.ts';
import type { FoundTag } from '../tag-writer.ts';
import { doubles, placeOf, tell, tellFile } from './tell.ts';

function checkFiles({ course, regions }: LoadedCourse): Problem[] {
	const known = regions.map(({ id }) => id);
	const absent = course.data.regions.flatMap((id, index) =>
		known.includes(id)
			? []
			: tell(course, ['regions', index], {
					found: `region "${id}" without a file`,
					wanted: `regions/${id}.yaml; there are: ${listed(known)}`,
					mend: didYouMean(id, known, 'write the file, or take the region off the list')
				})
	);
	const used = new Set([...course.data.regions, ...regions.map(({ head }) => head?.extends)]);
	const idle = regions
		.filter(({ id }) => !used.has(id))
		.map(({ id, source }) =>
			tellFile(
				source.file,
				{
					found: `region "${id}", which nothing uses`,
					wanted: 'a region that course.yaml names or another region extends',
					mend: 'add it to regions in course.yaml'
				},
				'warning'
			)
		);
	return [...absent, ...idle];
}

function checkRegions(course: LoadedCourse): Problem[] {
	const known = course.regions.map(({ id }) => id);
	return course.regions.flatMap(({ id, source, head, contacts }) => {
		const at = { source, path: [] };
		const problems = doubles(contacts.items, ({ data }) => data.id).map(({ item, first }) =>
			tell(item, ['id'], {
				found: `contact "${item.data.id}" a second time`,
				wanted: `every id once in a region: ${placeOf(first)} has it`,
				mend: 'give one of the two another id'
			})
		);
		const parent = head?.extends;
		if (parent === undefined) return problems;
		if (!known.includes(parent)) {
			const words = {
				found: `extends region "${parent}", which isn't there`,
				wanted: `one of: ${listed(known.filter((other) => other !== id))}`,
				mend: didYouMean(parent, known, 'choose one of those, or remove extends')
			};
			problems.push(tell(at, ['extends'], words));
		} else if (lineage(course, id).at(-1)?.head?.extends !== undefined && comesRound(course, id)) {
			const itself = parent === id;
			const words = {
				found: itself ? 'a region that extends itself' : `extends "${parent}", which extends "${id}" again`,
				wanted: 'regions that extend in one direction',
				mend: itself ? 'name another region, or remove extends' : 'remove one of the two'
			};
			problems.push(tell(at, ['extends'], words));
		}
		return problems;
	});
}

function comesRound(course: LoadedCourse, id: string): boolean {
	const last = lineage(course, id).at(-1)?.head?.extends;
	return last !== undefined && lineage(course, id).some((region) => region.id === last);
}

/** What a block of a lesson asks of a region's contacts; `null` when it is there. */
function lacking({ name, attributes }: FoundTag, contacts: readonly LoadedContact[]): string | null {
	if (name === 'Contacts') {
		const { audience = '' } = attributes;
		const some = contacts.some(({ data }) => data.audiences.some((one) => one === audience));
		return some ? null : `no contact for "${audience}"`;
	}
	const { id = '' } = attributes;
	const contact = contacts.find(({ data }) => data.id === id);
	if (!contact) return `no contact "${id}" that may be shown`;
	return name === 'Phone' && contact.data.phone === undefined
		? `contact "${id}" without a phone number`
		: null;
}

/** Whether all regions could be read, with what they extend: what one lacks can't be told otherwise. */
const allThere = (course: LoadedCourse): boolean =>
	allRead(course) &&
	course.regions.every(({ id, head }) => {
		return (
			head?.extends === undefined || (lineage(course, head.extends).length > 0 && !comesRound(course, id))
		);
	});

function checkShown(course: LoadedCourse): Problem[] {
	if (!allThere(course)) return [];
	const regions = course.course.data.regions
		.filter((id) => course.regions.some((region) => region.id === id))
		.map((id) => ({ id, contacts: contactsOf(course, id) }));
	// What a contact with a mistake would have offered is not told as missing too.
	const flawed = new Set(course.regions.flatMap(({ contacts }) => [...contacts.ids]));
	for (const { contacts } of course.regions) for (const { data } of contacts.items) flawed.delete(data.id);
	const known = [...new Set(regions.flatMap(({ contacts }) => contacts.map(({ data }) => data.id)))];

	const judge = (file: string, tag: FoundTag): Problem[] => {
		const region = regions.find(({ contacts }) => lacking(tag, contacts) !== null);
		const { id } = tag.attributes;
		if (!region || (id === undefined ? flawed.size > 0 : flawed.has(id))) return [];
		const lacks = lacking(tag, region.contacts) ?? '';
		const add = lacks.endsWith('phone number')
			? `add its phone, or write <Contact id="${id}"/>`
			: `add it to regions/${region.id}.yaml or to a region it extends`;
		return [
			{
				file,
				line: tag.line,
				field: tag.name,
				found: `${lacks} in region "${region.id}"`,
				wanted: 'something to show in every region of the course',
				mend: id === undefined || known.includes(id) ? add : didYouMean(id, known, add),
				severity: 'error'
			}
		];
	};
	return course.languages.flatMap(({ lessons, handouts }) =>
		[...lessons, ...handouts].flatMap(({ file, scan }) =>
			scan.tags.filter(({ name }) => /^(Contacts?|Phone)$/.test(name)).flatMap((tag) => judge(file, tag))
		)
	);
}

/** A digit too few is seen by nobody, until somebody dials. A warning: other countries have numbers of their own. */
const checkNumbers = ({ regions }: LoadedCourse): Problem[] =>
	regions
		.flatMap(({ contacts }) => contacts.items)
		.filter(({ data: { phone } }) => phone !== undefined && !isWholeNumber(phone))
		.map((contact) => {
			const { phone = '' } = contact.data;
			const words = {
				found: `phone number "${phone}", of ${phone.replace(/\D/g, '').length} digits`,
				wanted: 'ten digits, four or seven behind 0800 or 0900, or a short number such as 112 or 14 013',
				mend: 'look the number up again with the organisation'
			};
			return tell(contact, ['phone'], words, 'warning');
		});

/**
 * Whoever is in danger is told 112 by the player itself: of numbers that are as short another one is a slip of the hand.
 * A warning too: 113 is a whole number, and so is 110 in Germany.
 */
const checkEmergency = ({ regions }: LoadedCourse): Problem[] =>
	regions
		.flatMap(({ contacts }) => contacts.items)
		.filter(
			({ data: { audiences, phone = '' } }) => audiences.includes('danger') && /^(?!112)\d{3}$/.test(phone)
		)
		.map((contact) =>
			tell(
				contact,
				['phone'],
				{
					found: `phone number "${contact.data.phone}" for who is in danger`,
					wanted: '112, which the help panel names first',
					mend: 'write 112, or take danger out of audiences'
				},
				'warning'
			)
		);

export const checkAllRegions = (course: LoadedCourse): Problem[] => [
	...checkFiles(course),
	...checkNumbers(course),
	...checkEmergency(course),
	...checkRegions(course),
	...checkShown(course)
];
