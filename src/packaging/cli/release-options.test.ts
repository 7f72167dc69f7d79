import { describe, expect, it } from 'vitest';
import { sampleCourse } from '../../../tests/packaging/sample.ts';
import { onCopy } from '../../../tests/tools/course-copy.ts';
import { UsageError } from '../../cli/arguments.ts';
import { checkCourse } from '../../content/check.ts';
import { compileCourse } from '../../content/compile.ts';
import { releaseRefusal } from './refusals.ts';
import { checkOrder, releaseDay, releaseNotes, releaseStep, releaseVersion } from './release-options.ts';

describe('the day of a release', () => {
	it('is today, or a day before it', () => {
		expect(releaseDay(undefined, '2026-11-27')).toBe('2026-11-27');
		expect(releaseDay('2026-11-27', '2026-11-27')).toBe('2026-11-27');
		expect(releaseDay('2026-11-01', '2026-11-27')).toBe('2026-11-01');
	});

	it.each([
		['2026-11-28', "--date can't be 2026-11-28, a day to come: today is 2026-11-27."],
		['2027-12-31', "--date can't be 2027-12-31, a day to come: today is 2026-11-27."],
		['2026-02-30', '--date can\'t be "2026-02-30". That is no day of the calendar.'],
		['morgen', '--date can\'t be "morgen". Write a day as YYYY-MM-DD.']
	])('%s is refused in one line', (typed, line) => {
		expect(() => releaseDay(typed, '2026-11-27')).toThrow(new UsageError(line));
	});

	it('comes after the day of the version before', () => {
		expect(() => checkOrder(sampleCourse(), '2026-10-31')).toThrow(
			new UsageError('--date 2026-10-31 lies before 2026-11-01, the day of the version before.')
		);
		expect(() => checkOrder(sampleCourse(), '2026-11-01')).not.toThrow();
	});

	it('is refused with what had to be looked at before it, in every region of the course', () => {
		const build = sampleCourse();
		const [fact] = build.ageing;
		if (!fact) throw new Error('the sample has nothing that grows old');
		build.ageing.push({ ...fact, kind: 'contact', id: 'police', region: 'south', line: 9 });
		expect(releaseRefusal(build, '2026-01-31')).toBeNull();
		expect(releaseRefusal(build, '2026-02-01')).toBe(
			'2 facts or contacts had to be looked at again before 2026-02-01:\n' +
				'  facts.yaml:7  fact old_fact: review by 2026-01-31\n' +
				'  facts.yaml:9  contact police (south): review by 2026-01-31'
		);
	});

	it('is refused when the check right after the release would find a fact too old, and not before', async () => {
		const edits = { 'facts.yaml': [['reviewBy: 2027-10-20', 'reviewBy: 2026-11-27']] as [string, string][] };
		const build = await onCopy(edits, (folder) => compileCourse(folder));
		const errorsOn = (day: string) =>
			onCopy({ ...edits, 'course.yaml': [['released: 2026-11-01', `released: ${day}`]] }, (folder) =>
				checkCourse(folder).problems.filter(({ severity }) => severity === 'error')
			);
		expect(await errorsOn('2026-11-27')).toEqual([]);
		expect(releaseRefusal(build, '2026-11-27')).toBeNull();
		expect((await errorsOn('2026-11-28')).map(({ wanted }) => wanted)).toEqual([
			'a day after the release of 2026-11-28'
		]);
		expect(releaseRefusal(build, '2026-11-28')).toMatch(
			/^1 fact had to be looked at again before 2026-11-28:\n {2}\S+\/facts\.yaml:\d+ {2}fact f_licht: review by 2026-11-27$/
		);
	});
});

describe('the notes of a release', () => {
	it.each([
		['  Beter leesbaar. ', 'Beter leesbaar.'],
		['- al een streepje', 'al een streepje'],
		['* ster', 'ster'],
		['• – punt en streep', 'punt en streep'],
		['-5 vragen', '-5 vragen'],
		['*Nieuw*: een toets', '*Nieuw*: een toets']
	])('%j stands in the changelog as %j', (typed, note) => {
		expect(releaseNotes([typed])).toEqual([note]);
	});

	it('are as many as there are changes, each a line', () => {
		expect(releaseNotes(['Een kaart erbij.', '- Een vraag minder.'])).toEqual([
			'Een kaart erbij.',
			'Een vraag minder.'
		]);
	});

	it.each([
		[[], '--note is missing. Say in one sentence what changed for learners.'],
		[['Een kaart erbij.', ' - '], '--note is missing. Say in one sentence what changed for learners.'],
		[['een\ntwee'], '--note has more than one line. Give one --note for each.']
	])('%j is refused in one line', (typed, line) => {
		expect(() => releaseNotes(typed)).toThrow(new UsageError(line));
	});
});

describe('the version of a release', () => {
	it('is a step or a number', () => {
		expect([releaseStep('minor'), releaseStep('1.2.3')]).toEqual(['minor', '1.2.3']);
		expect(() => releaseStep('1.2')).toThrow(
			new UsageError('"1.2" is no version. Write patch, minor, major, or a number like 1.2.3.')
		);
	});

	it('is a number where course.yaml has not the one that was released last', () => {
		const build = { ...sampleCourse(), version: '1.3.0' };
		expect(build.slots.version).toBe('1.2.3');
		expect(() => releaseVersion(build, 'patch')).toThrow(
			new UsageError(
				'course.yaml has version 1.3.0, and 1.2.3 was released last. Set it back to 1.2.3, or write the number to release instead of patch.'
			)
		);
		expect(releaseVersion(build, '1.3.0')).toBe('1.3.0');
		expect(() => releaseVersion({ ...build, version: '1.0.0' }, '1.2.3')).toThrow(
			new UsageError('Version 1.2.3 does not come after 1.2.3, which was released last.')
		);
	});

	it('comes after the one that was released', () => {
		expect(releaseVersion(sampleCourse(), 'patch')).toBe('1.2.4');
		expect(() => releaseVersion(sampleCourse(), '1.2.2')).toThrow(
			new UsageError('Version 1.2.2 does not come after 1.2.3, which course.yaml has now.')
		);
	});
});
