import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checksum } from '../../src/packaging/hash.ts';
import { tagsOf } from '../../src/packaging/markup.ts';
import { noticeText, projectNotice } from '../../src/packaging/notice.ts';
import { makePackages } from '../../src/packaging/packages.ts';
import type { PackageReport } from '../../src/packaging/report.ts';
import { editions, isLms, type EditionName } from '../../src/packaging/standards.ts';
import { sampleIngredients, sampleRequest } from './sample.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'packages-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const make = (
	wanted: readonly EditionName[] = editions,
	today: string | null = null,
	request = sampleRequest()
) => makePackages(request, wanted, sampleIngredients(), { folder, today });

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const reportOf = (edition: EditionName) =>
	JSON.parse(read(`sample-nl-north-1.2.3-${edition}.report.json`)) as PackageReport;

describe('the output folder', () => {
	it('gets a package and two reports for each edition, a lookup file where an LMS is told answers, and nothing else', async () => {
		await make();
		const stem = (edition: EditionName) => `sample-nl-north-1.2.3-${edition}`;
		expect(readdirSync(folder).sort()).toEqual(
			editions
				.flatMap((edition) => [
					`${stem(edition)}.${edition === 'offline' ? 'html' : 'zip'}`,
					`${stem(edition)}.report.html`,
					`${stem(edition)}.report.json`,
					...(isLms(edition) ? [`${stem(edition)}.items.csv`] : [])
				])
				.sort()
		);
	});

	it('never holds a bad package, nor an older good one under its name', async () => {
		const request = sampleRequest();
		writeFileSync(join(folder, 'sample-nl-north-1.2.3-scorm12.zip'), 'older');
		const lesson = request.build.editions['nl']?.lessons[0];
		if (lesson) lesson.html = '<img src="https://img.example/a.png" alt="">';
		await expect(make(['scorm12'], null, request)).rejects.toThrow(
			/sample-nl-north-1\.2\.3-scorm12 was not written:[\s\S]*found: img asks for "https:\/\/img\.example\/a\.png"/
		);
		expect(readdirSync(folder)).toEqual([]);
	});
});

describe('the report', () => {
	it('says which file it is about, with size and checksum of what was written', async () => {
		await make(['scorm12']);
		const bytes = readFileSync(join(folder, 'sample-nl-north-1.2.3-scorm12.zip'));
		expect(reportOf('scorm12').package).toEqual({
			file: 'sample-nl-north-1.2.3-scorm12.zip',
			bytes: bytes.length,
			sha256: checksum(bytes)
		});
	});

	it('says how many answers one learner can cause at most, against the room there is', async () => {
		await make(['scorm12', 'web']);
		expect(reportOf('scorm12').interactions).toEqual({
			practice: 2,
			scenarios: 0,
			exam: 1,
			total: 3,
			room: 240
		});
		expect(reportOf('web').interactions).toBeNull();
		const page = read('sample-nl-north-1.2.3-scorm12.report.html')
			.replaceAll('<wbr>', '')
			.replace(/\s+/g, ' ');
		expect(page).toContain(
			'meldt hoogstens 3 antwoorden: 2 oefeningen, 0 keuzes in casussen en 1 vragen van de toets. Er is plaats voor 240.'
		);
		expect(page).toContain('<code>sample-nl-north-1.2.3-scorm12.items.csv</code>');
	});

	it('is the same whenever it is made', async () => {
		await make(['scorm2004-4']);
		const before = read('sample-nl-north-1.2.3-scorm2004-4.report.json');
		await make(['scorm2004-4']);
		expect(read('sample-nl-north-1.2.3-scorm2004-4.report.json')).toBe(before);
	});

	it('tells what is written to which element, in the words of its own standard', async () => {
		await make(['scorm12', 'scorm2004-3', 'web']);
		const elements = (edition: EditionName) => reportOf(edition).writes.map((row) => row.element);
		expect(elements('scorm12')).toContain('cmi.core.lesson_status');
		expect(elements('scorm12').join()).not.toContain('success_status');
		expect(elements('scorm2004-3')).toEqual(
			expect.arrayContaining(['cmi.completion_status', 'cmi.success_status'])
		);
		expect([...elements('scorm12'), ...elements('scorm2004-3')].join()).not.toMatch(
			/student_name|learner_name/
		);
		expect(elements('web')).toEqual([]);
	});

	it('proves the longest saved state against the limit, for an LMS only', async () => {
		await make(['scorm12', 'web']);
		const { state } = reportOf('scorm12');
		expect(state?.worst).toBeGreaterThan(0);
		expect(state?.worst).toBeLessThanOrEqual(state?.limit ?? 0);
		expect(reportOf('web').state).toBeNull();
	});

	it('says what to choose in the LMS, from what was chosen for the package', async () => {
		const request = sampleRequest();
		request.tracking = { ...request.tracking, passedAs: 'completed', reportFailed: true, keepAlive: 600 };
		await make(['scorm12'], null, request);
		const page = read('sample-nl-north-1.2.3-scorm12.report.html');
		expect(page).toContain('Dit pakket meldt &quot;completed&quot; zodra');
		expect(page).toContain('Een onvoldoende wordt als &quot;failed&quot; gemeld');
		expect(page).toContain('ruim boven 10 minuten');
		expect(page).toContain('sample-nl-scorm12');
	});

	it('warns of what is stale on the day of packaging and of what was never released', async () => {
		const request = sampleRequest();
		request.build.unreleased = ['question q_new'];
		await make(['scorm12'], '2026-11-23', request);
		expect(reportOf('scorm12')).toMatchObject({
			stale: [{ kind: 'fact', id: 'old_fact', region: null, reviewBy: '2026-01-31' }],
			unreleased: ['question q_new']
		});
		const page = read('sample-nl-north-1.2.3-scorm12.report.html');
		expect(page).toContain('<strong>Verouderd.</strong>');
		expect(page).toContain('Gebruik dit pakket alleen om te proberen.');
	});

	it('is a page in Dutch that runs and fetches nothing', async () => {
		await make(['scorm2004-4']);
		const page = read('sample-nl-north-1.2.3-scorm2004-4.report.html');
		const names = tagsOf(page).map((tag) => tag.name);
		expect(page).toContain('<html lang="nl">');
		expect(names.filter((name) => ['script', 'link', 'img', 'iframe'].includes(name))).toEqual([]);
		expect(page).toContain('Geen cookies.');
	});
});

describe('NOTICE', () => {
	it('in the project is the text that travels in packages, and what only the making uses', () => {
		const notice = readFileSync('NOTICE', 'utf8');
		expect(notice, 'run npx tsx src/packaging/cli/notice.ts').toBe(projectNotice('.'));
		expect(notice.startsWith(noticeText('.').trimEnd())).toBe(true);
		expect(notice).toContain('cmi5-course-structure.xsd');
	});

	it('names libraries, fonts and schemas with their licences', () => {
		const text = noticeText('.');
		for (const words of [
			'svelte 5',
			'@sveltejs/kit 2',
			'SIL Open Font License',
			'IMS Global',
			'W3C',
			'CC BY-SA 4.0'
		]) {
			expect(text).toContain(words);
		}
	});
});
