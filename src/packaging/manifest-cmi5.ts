/** `cmi5.xml`: the course structure of one assignable unit (clauses 13 and 14 of cmi5, table B4). */
import { createHash } from 'node:crypto';
import type { CourseIndex, Language } from '../lib/course/types.ts';
import { objectiveIri } from '../lib/tracking/cmi5/options.ts';
import { plainText } from '../content/markdown-text.ts';
import { lmsTitle, xml } from './xml.ts';

export const cmi5File = 'cmi5.xml';
export const cmi5Namespace = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

/** Namespace of names that are URLs (RFC 9562, 6.6). */
const urlNames = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** A name-based UUID, version 5. */
function nameUuid(name: string): string {
	const bytes = createHash('sha1').update(urlNames).update(name).digest().subarray(0, 16);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * Full IRIs that need nobody's domain, the same in every build of a course and language set (3.0.0.0-1, A5.9).
 * @param packageId see `packageId()`
 */
export const courseIri = (packageId: string): string => `urn:uuid:${nameUuid(`course:${packageId}`)}`;
export const auIri = (packageId: string): string => `urn:uuid:${nameUuid(`au:${packageId}`)}`;

export type MoveOn = 'Passed' | 'Completed' | 'CompletedAndPassed';

/** What satisfies the LMS, by the course's own rule. Never left out: the default is satisfied before anything was read. */
export function moveOn({ completion, exam }: CourseIndex): MoveOn {
	if (completion.exam !== 'passed' || !exam) return 'Completed';
	return completion.lessons === 'finished' ? 'CompletedAndPassed' : 'Passed';
}

/** 0–1; `null` for a course without an exam. */
export const masteryScore = ({ exam }: CourseIndex): number | null => exam && exam.passMark / 100;

export interface Cmi5Facts {
	packageId: string;
	/** One for each language; all of one course. */
	courses: readonly [CourseIndex, ...CourseIndex[]];
	neutral: boolean;
}

type Texts = [Language, string][];

function text(indent: string, name: string, texts: Texts): string[] {
	const strings = texts.map(
		([language, words]) => `${indent}\t<langstring lang="${xml(language)}">${xml(words)}</langstring>`
	);
	return [`${indent}<${name}>`, ...strings, `${indent}</${name}>`];
}

/** The title that gives nothing away brings a description that does not either. */
function words({ courses, neutral }: Cmi5Facts): { titles: Texts; descriptions: Texts } {
	const titles = courses.map((course): [Language, string] => [
		course.language,
		lmsTitle(neutral ? course.neutralTitle : course.title, course.id)
	]);
	const descriptions = courses.map((course): [Language, string] => [
		course.language,
		neutral ? lmsTitle(course.neutralTitle, course.id) : plainText(course.description, 1000)
	]);
	return { titles, descriptions };
}

function objectives({ packageId, courses: [first, ...others] }: Cmi5Facts): string[] {
	const all = [first, ...others];
	return first.objectives.flatMap(({ id }) => {
		const texts = all.map((course): [Language, string] => [
			course.language,
			course.objectives.find((one) => one.id === id)?.text ?? id
		]);
		const titles = texts.map(([language, words]): [Language, string] => [language, lmsTitle(words, id)]);
		return [
			`\t\t<objective id="${xml(objectiveIri(auIri(packageId), id))}">`,
			...text('\t\t\t', 'title', titles),
			...text('\t\t\t', 'description', texts),
			'\t\t</objective>'
		];
	});
}

export function manifestCmi5(facts: Cmi5Facts): string {
	const { packageId, courses, neutral } = facts;
	const [course] = courses;
	const { titles, descriptions } = words(facts);
	const mastery = masteryScore(course);
	const score = mastery === null ? '' : ` masteryScore="${mastery}"`;
	const goals = neutral || course.objectives.length === 0 ? [] : objectives(facts);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<courseStructure xmlns="${cmi5Namespace}">`,
		`\t<course id="${courseIri(packageId)}">`,
		...text('\t\t', 'title', titles),
		...text('\t\t', 'description', descriptions),
		'\t</course>',
		...(goals.length > 0 ? ['\t<objectives>', ...goals, '\t</objectives>'] : []),
		`\t<au id="${auIri(packageId)}" moveOn="${moveOn(course)}"${score} launchMethod="AnyWindow"`,
		'\t\tactivityType="http://adlnet.gov/expapi/activities/course">',
		...text('\t\t', 'title', titles),
		...text('\t\t', 'description', descriptions),
		'\t\t<url>index.html</url>',
		'\t</au>',
		'</courseStructure>',
		''
	].join('\n');
}
