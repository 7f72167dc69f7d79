import { describe, expect, it } from 'vitest';
import { neverReleased } from '../content/slots.ts';
import {
	addChange,
	compareVersions,
	ledgerRefusal,
	nextVersion,
	otherRelease,
	releaseCourse
} from './release.ts';

describe('a release', () => {
	it.each([
		['patch', '1.2.4'],
		['minor', '1.3.0'],
		['major', '2.0.0'],
		['4.5.6', '4.5.6']
	])('makes %s of 1.2.3: %s', (step, version) => {
		expect(nextVersion('1.2.3', step)).toBe(version);
	});

	it('knows that 1.10.0 comes after 1.9.9, and that 1.2 is no version', () => {
		expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0);
		expect(() => compareVersions('1.2', '1.0.0')).toThrow('"1.2" is no version like 1.2.3');
	});

	it('changes version and day and leaves comments and layout of authors alone', () => {
		const yaml =
			'# about\nid: a\nversion: 1.0.0 # now\nreleased: "2026-01-01"\ntitle:\n  nl: >-\n    twee\n    regels\n';
		expect(releaseCourse(yaml, '1.1.0', '2026-11-23')).toBe(
			'# about\nid: a\nversion: 1.1.0 # now\nreleased: 2026-11-23\ntitle:\n  nl: >-\n    twee\n    regels\n'
		);
	});

	it('refuses a course without a version', () => {
		expect(() => releaseCourse('id: a\n', '1.0.0', '2026-11-23')).toThrow(
			'course.yaml has no plain field "version"'
		);
	});

	it('is refused when another one came between reading and writing', () => {
		expect(otherRelease('id: a\nversion: 1.2.3\n', '1.2.3')).toBeNull();
		expect(otherRelease('id: a\nversion: 1.2.4\n', '1.2.3')).toBe(
			'course.yaml has version 1.2.4 now, and had 1.2.3 when this began: another release came between.\n' +
				'Nothing was written. Look at CHANGELOG.md, and give the command again if a release is still wanted.'
		);
	});

	it('is refused when changelog and slot table do not speak of the same last release', () => {
		const log = '# Changelog\n\n## b 3.0.0 – 2026-11-02\n\n- x\n\n## a 1.2.5 – 2026-11-01\n\n- x\n';
		expect(ledgerRefusal(log, 'a', '1.2.5')).toBeNull();
		expect(ledgerRefusal(log, 'new', neverReleased)).toBeNull();
		expect(ledgerRefusal(null, 'a', neverReleased)).toBeNull();
		const told = (line: string) =>
			`${line}\n  wanted: the same last release in both: a release adds to them together\n` +
			'  mend: take back what was removed or changed by hand: git checkout -- CHANGELOG.md courses/a/released.json\n\n' +
			'Nothing was written.';
		const table = 'in courses/a/released.json';
		expect(ledgerRefusal(log, 'a', '1.3.0')).toBe(
			told(`CHANGELOG.md:7\n  found: release 1.2.5 of a on top, and release 1.3.0 ${table}`)
		);
		expect(ledgerRefusal(log, 'a', neverReleased)).toBe(
			told(`CHANGELOG.md:7\n  found: release 1.2.5 of a on top, and no release ${table}`)
		);
		expect(ledgerRefusal('# Changelog\n', 'a', '1.2.5')).toBe(
			told(`CHANGELOG.md:1\n  found: no release of a on top, and release 1.2.5 ${table}`)
		);
		expect(ledgerRefusal(null, 'a', '1.2.5')).toBe(
			told(`CHANGELOG.md\n  found: no such file, and release 1.2.5 ${table}`)
		);
	});

	it('stands on top of the changelog, below its introduction', () => {
		const entry = { course: 'a', version: '1.0.0', day: '2026-11-23', notes: ['Eerste versie'] };
		const first = addChange(null, entry);
		expect(first).toMatch(/^# Changelog\n\n.+\n\n## a 1\.0\.0 – 2026-11-23\n\n- Eerste versie\n$/);
		const second = addChange(first, { ...entry, version: '1.0.1', notes: ['Beter', 'Korter'] });
		expect(second).toContain('## a 1.0.1 – 2026-11-23\n\n- Beter\n- Korter\n\n## a 1.0.0');
		expect(second.indexOf('1.0.1')).toBeLessThan(second.indexOf('1.0.0'));
		expect(second.match(/# Changelog/g)).toHaveLength(1);
	});
});
