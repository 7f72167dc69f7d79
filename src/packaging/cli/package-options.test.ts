import { describe, expect, it } from 'vitest';
import { sampleCourse } from '../../../tests/packaging/sample.ts';
import { parseArguments } from '../../cli/arguments.ts';
import {
	chosenCourse,
	chosenEditions,
	packageRequest,
	packageSpec,
	wantsPdf,
	wantsWorkshop
} from './package-options.ts';
import { localDay } from '../../cli/day.ts';
import { staleWords, unreleasedWords } from './refusals.ts';

function request(...argv: string[]) {
	const typed = parseArguments(packageSpec, argv);
	if (typed === 'help') throw new Error('help was asked for');
	return packageRequest(typed.values, sampleCourse());
}

describe('npm run package', () => {
	it('takes every language and the first region when nothing is said', () => {
		expect(request()).toMatchObject({ languages: ['nl', 'en'], regions: ['north'], neutral: false });
		expect(chosenEditions(undefined)).toEqual([
			'scorm12',
			'scorm2004-3',
			'scorm2004-4',
			'cmi5',
			'web',
			'offline'
		]);
	});

	it('makes the workshop when it is asked for, and by itself where a course has a plan', () => {
		expect(chosenEditions('workshop')).toEqual([]);
		expect(wantsWorkshop('workshop', request())).toBe(true);
		expect(wantsWorkshop('web', request())).toBe(false);
		expect(wantsWorkshop(undefined, request())).toBe(false);
		const planned = request();
		planned.build.editions['en']?.workshops.push({ steps: [] } as never);
		expect(wantsWorkshop(undefined, planned)).toBe(true);
	});

	it('has the look of a brand when one is asked for, and says which there are', () => {
		expect(request().brand).toBeNull();
		expect(() => request('--brand', 'x')).toThrow(
			'The course has no brands: there is no brands/<id>.yaml in it.'
		);
		const light = { accent: '#0f6b66', paper: '#faf8f4' };
		const look = { id: 'gemeente', name: 'G', logo: null, css: '', light, faces: null, licence: null };
		const build = { ...sampleCourse(), brands: [look] };
		const chosen = (id: string) => {
			const typed = parseArguments(packageSpec, ['--brand', id]);
			return typed === 'help' ? null : packageRequest(typed.values, build).brand;
		};
		expect(chosen('gemeente')).toBe(look);
		expect(() => chosen('gemeent')).toThrow('--brand can\'t be "gemeent". Did you mean "gemeente"?');
	});

	it('takes languages and regions in the order typed, each once', () => {
		const { languages, regions } = request('--lang', 'en,nl,en', '--region', 'south, north');
		expect([languages, regions]).toEqual([
			['en', 'nl'],
			['south', 'north']
		]);
	});

	it('passes on what a buyer chooses about results', () => {
		expect(
			request(
				...['--passed-as', 'completed', '--report-failed', '--unique-interaction-ids'],
				...['--exit-when-completed', 'empty', '--keep-alive', '600', '--neutral']
			)
		).toMatchObject({
			neutral: true,
			tracking: {
				passedAs: 'completed',
				reportFailed: true,
				uniqueInteractionIds: true,
				exitWhenCompleted: '',
				keepAlive: 600
			}
		});
	});

	it.each([
		[['--lang', 'de'], `--lang can't be "de". Choose from: nl, en.`],
		[['--region', 'nort'], `--region can't be "nort". Did you mean "north"? Choose from: north, south.`],
		[['--keep-alive', '60'], `--keep-alive can't be "60". Give whole seconds from 120 to 900.`],
		[['--keep-alive', 'often'], `--keep-alive can't be "often". Give whole seconds from 120 to 900.`],
		[['--passed-as', 'done'], `--passed-as can't be "done". Choose from: passed, completed.`],
		[['--standard', 'scorm13'], `--standard can't be "scorm13". Did you mean "scorm12"?`],
		[['--exit-when-completed', 'logout'], `--exit-when-completed can't be "logout".`]
	])('refuses %s in one line', (argv, message) => {
		expect(() => request(...argv)).toThrow(message);
	});

	it('asks which course when there are several, and says which there are', () => {
		expect(chosenCourse(undefined, ['only'])).toBe('only');
		expect(() => chosenCourse(undefined, ['a', 'b'])).toThrow('--course is missing. Choose from: a, b.');
		expect(() => chosenCourse('stalkng', ['stalking'])).toThrow('Did you mean "stalking"?');
		expect(() => chosenCourse(undefined, [])).toThrow('There is no course in courses/.');
	});
});

describe('the paper of a workshop', () => {
	it('is printed where the workshop is asked for by name, and not along with everything else', () => {
		const asked = (...typed: string[]): boolean => {
			const read = parseArguments(packageSpec, typed);
			if (read === 'help') throw new Error('nobody asked for help');
			return wantsPdf(read.values);
		};
		expect([asked('--standard', 'workshop'), asked('--standard', 'web,workshop')]).toEqual([true, true]);
		expect([asked(), asked('--standard', 'web')]).toEqual([false, false]);
		expect(asked('--standard', 'workshop', '--no-pdf')).toBe(false);
	});
});

describe('reasons not to package', () => {
	it('name what is past its review day and where it stands', () => {
		expect(staleWords(sampleCourse(), ['north'], '2026-01-31')).toBeNull();
		expect(staleWords(sampleCourse(), ['north'], '2026-02-01')).toBe(
			'1 fact had to be looked at again before 2026-02-01:\n' +
				'  facts.yaml:7  fact old_fact: review by 2026-01-31'
		);
	});

	it('leave out contacts of regions that are not in the package', () => {
		const build = sampleCourse();
		build.ageing = build.ageing.map((thing) => ({ ...thing, kind: 'contact', region: 'south' }));
		expect(staleWords(build, ['north'], '2026-12-01')).toBeNull();
		expect(staleWords(build, ['south'], '2026-12-01')).toContain('contact old_fact (south)');
	});

	it('name what was never released', () => {
		expect(unreleasedWords(sampleCourse())).toBeNull();
		expect(unreleasedWords({ ...sampleCourse(), unreleased: ['question a'] })).toBe(
			'1 item of the course was never released:\n  question a'
		);
		expect(unreleasedWords({ ...sampleCourse(), unreleased: ['question a', 'lesson b'] })).toBe(
			'2 items of the course were never released:\n  question a\n  lesson b'
		);
	});

	it('go by the day where the command is typed', () => {
		expect(localDay(new Date(2026, 0, 2, 23, 59))).toBe('2026-01-02');
	});
});
