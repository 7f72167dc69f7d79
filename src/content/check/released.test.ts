import { describe, expect, test } from 'vitest';
import { onCopy, problemsOf } from '../../../tests/tools/course-copy.ts';
import { tells } from '../../../tests/tools/tells.ts';
import { readCourse } from '../read.ts';
import { mergeSlots } from '../slots.ts';

describe('the course against its releases', () => {
	tells(
		'a slot given out twice is told',
		{ 'released.json': [['"oefenen": 1', '"oefenen": 0']] },
		`
course/released.json:1  lessons
  found: slot 0 for "oefenen" and for "licht"
  wanted: every slot once
  mend: take the file back from the last release; only npm run release may write it
`
	);

	test('a slot table that was changed since its release is told, and one that was only laid out anew is not', async () => {
		const table = await onCopy({}, (folder) => readCourse(folder).course?.released);
		if (!table) throw new Error('the small course has no slot table');
		const sealed = mergeSlots(table, '1.1.0');
		const { licht = 0, ...lessons } = sealed.lessons;
		const again = { 'released.json': JSON.stringify({ ...sealed, lessons: { ...lessons, licht } }) };
		expect(await problemsOf(again)).toEqual([]);
		const { p_kleur: _, ...questions } = sealed.questions;
		for (const changed of [{ lessons }, { questions }, { version: '1.2.0' }]) {
			const [told, ...more] = await problemsOf({
				'released.json': JSON.stringify({ ...sealed, ...changed })
			});
			expect(more).toEqual([]);
			expect(told).toBe(
				`course/released.json:1
  found: a slot table that was changed since the release of ${changed.version ?? '1.1.0'} wrote it
  wanted: the table as it was written: saved answers of learners count by it
  mend: take the file back from the last release; only npm run release may write it`
			);
		}
	});

	tells(
		'another right answer for a released question is refused, and a new id asked for',
		{
			'nl/questions/toets.yaml': [['answer: true', 'answer: false']],
			'en/questions/toets.yaml': [['answer: true', 'answer: false']]
		},
		`
course/nl/questions/toets.yaml:14  questions[1].id
  found: another right answer than when "t_tas" was released: answer was true and is now false
  wanted: the same right answer: saved answers of learners count by it
  mend: give the changed question a new id, and name that where the old one stood
`
	);

	tells(
		'another option in the place of a right one is refused',
		{
			'nl/questions/oefenen.yaml': [['id: bellen', 'id: roepen']],
			'en/questions/oefenen.yaml': [['id: bellen', 'id: roepen']]
		},
		`
course/nl/questions/oefenen.yaml:33  questions[2].id
  found: another right answer than when "p_doen" was released: roepen is defensible and was not there
  wanted: the same right answer: saved answers of learners count by it
  mend: give the changed question a new id, and name that where the old one stood
`
	);

	tells(
		'another order for a released question is refused',
		{
			'nl/questions/oefenen.yaml': [
				['      - id: stoppen\n        text: Stop', '      - id: eerst\n        text: Stop'],
				['id: maken', 'id: stoppen']
			],
			'en/questions/oefenen.yaml': [
				['      - id: stoppen\n        text: Stop', '      - id: eerst\n        text: Stop'],
				['id: maken', 'id: stoppen']
			]
		},
		`
course/nl/questions/oefenen.yaml:71  questions[4].id
  found: another right answer than when "p_volgorde" was released: the order was stoppen, kijken, maken and is now eerst, kijken, stoppen
  wanted: the same right answer: saved answers of learners count by it
  mend: give the changed question a new id, and name that where the old one stood
`
	);

	tells(
		'removing and adding a wrong option of a released question is fine',
		{
			'nl/questions/oefenen.yaml': [['id: blauw', 'id: groen']],
			'en/questions/oefenen.yaml': [['id: blauw', 'id: groen']]
		},
		`

`
	);
});
